package io.swapgate.schedule;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;

/**
 * Asks for an agent's shifts.
 *
 * @param managementUnit of the swap at hand
 * @param range what is to be read, if it has to be: enough for other swaps of the agent too
 * @param needed what the swap at hand needs of it
 * @param skills whether the swap at hand needs to know what the agent can do; where that costs
 *     nothing, it may be told anyway
 */
public record ScheduleRequest(
    AgentId agent, String managementUnit, Window range, Window needed, boolean skills) {}
