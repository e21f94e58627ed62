/** Agents and the shifts that they work. */
@NullMarked
package io.swapgate.simulator.schedule;

import org.jspecify.annotations.NullMarked;
