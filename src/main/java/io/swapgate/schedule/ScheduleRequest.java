package io.swapgate.schedule;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;

/** Asks for an agent's shifts that overlap {@code range}. */
public record ScheduleRequest(AgentId agent, Window range) {}
