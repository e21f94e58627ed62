/** Faults of the network and of what stands before the platform, drawn by a seed. */
@NullMarked
package io.swapgate.simulator.fault;

import org.jspecify.annotations.NullMarked;
