package io.swapgate.schedule;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;

/**
 * Asks for an agent's shifts.
 *
 * @param range what is to be read, if it has to be: enough for other swaps of the agent too
 * @param needed what the swap at hand needs of it
 */
public record ScheduleRequest(AgentId agent, Window range, Window needed) {}
