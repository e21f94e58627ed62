package io.swapgate.whatif;

import io.swapgate.rules.SwapCase;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.RuleSet;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import java.time.Instant;
import java.util.Map;

/**
 * A swap, the schedules before it, and when it is judged.
 *
 * @param approved how many other swaps of an agent were approved in any week
 */
public record WhatIf(
    Swap swap, BothSchedules schedules, Instant now, Map<AgentId, Integer> approved) {
  public WhatIf {
    approved = Map.copyOf(approved);
  }

  /** What all {@code rules} that are on find. */
  public Evaluation by(RuleSet rules) {
    var alone = new SwapCase(swap, now, (agent, week, other) -> approved.getOrDefault(agent, 0));
    return Evaluation.by(rules, alone, schedules);
  }
}
