/** How a whole run of the simulated platform is to go, drawn by a seed or told by a file. */
@NullMarked
package io.swapgate.simulator.scenario;

import org.jspecify.annotations.NullMarked;
