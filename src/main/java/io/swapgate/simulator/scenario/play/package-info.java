/** Puts a scenario on the platform, and knows how each of its swaps must end. */
@NullMarked
package io.swapgate.simulator.scenario.play;

import org.jspecify.annotations.NullMarked;
