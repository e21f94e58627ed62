/** Takes changed settings and rules live while the program runs. */
@NullMarked
package io.swapgate.reload;

import org.jspecify.annotations.NullMarked;
