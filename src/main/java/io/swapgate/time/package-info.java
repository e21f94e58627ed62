/** The only place that knows the system clock. */
@NullMarked
package io.swapgate.time;

import org.jspecify.annotations.NullMarked;
