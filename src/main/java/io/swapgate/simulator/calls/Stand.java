package io.swapgate.simulator.calls;

import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.swap.Swap;

/** How a swap and its two agents stood when a decision about it arrived. */
public record Stand(Swap swap, Agent giver, Agent taker) {}
