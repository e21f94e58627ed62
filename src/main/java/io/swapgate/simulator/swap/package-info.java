/** Shift swaps as the platform keeps them. */
@NullMarked
package io.swapgate.simulator.swap;

import org.jspecify.annotations.NullMarked;
