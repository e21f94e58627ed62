/** Work whose result is told at once, later, or by a download. */
@NullMarked
package io.swapgate.simulator.trading.job;

import org.jspecify.annotations.NullMarked;
