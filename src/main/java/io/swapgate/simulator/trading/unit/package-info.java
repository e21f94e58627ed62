/** Business units, whose clocks tell the weeks, and the rules of management units. */
@NullMarked
package io.swapgate.simulator.trading.unit;

import org.jspecify.annotations.NullMarked;
