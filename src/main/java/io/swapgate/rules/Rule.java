package io.swapgate.rules;

import io.swapgate.swap.Swap;
import java.time.Instant;

/** One question that a planner asks of a swap. A rule knows its numbers and nothing else. */
public sealed interface Rule permits SwapRule, ScheduleRule {
  /** The last instant at which the rule may let {@code swap} pass. */
  default Instant deadline(Swap swap) {
    return Instant.MAX;
  }
}
