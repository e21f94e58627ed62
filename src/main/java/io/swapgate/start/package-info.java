/** How the application starts, what the user reads if it cannot, and how it stops. */
@NullMarked
package io.swapgate.start;

import org.jspecify.annotations.NullMarked;
