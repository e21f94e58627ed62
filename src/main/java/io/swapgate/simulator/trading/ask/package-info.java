/** What a call to the job API says, and how it is refused. */
@NullMarked
package io.swapgate.simulator.trading.ask;

import org.jspecify.annotations.NullMarked;
