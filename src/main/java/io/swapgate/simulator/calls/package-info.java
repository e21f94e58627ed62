/** The simulator's own record of every request that it answered. */
@NullMarked
package io.swapgate.simulator.calls;

import org.jspecify.annotations.NullMarked;
