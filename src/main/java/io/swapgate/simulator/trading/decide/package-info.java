/** Approves and denies many trades in one call. */
@NullMarked
package io.swapgate.simulator.trading.decide;

import org.jspecify.annotations.NullMarked;
