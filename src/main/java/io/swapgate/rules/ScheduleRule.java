package io.swapgate.rules;

import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import java.time.Duration;
import java.util.Optional;

/** A rule that needs both agents' schedules. */
public interface ScheduleRule extends Rule {
  /**
   * Asks the rule.
   *
   * @param before the schedules as they are, at least {@link #reach} around the swap's windows
   * @param after the same as they would be after the swap
   */
  Optional<Refusal> check(Swap swap, BothSchedules before, BothSchedules after);

  /** How far before and after the swap's windows the rule looks; zero or more. */
  default Duration reach() {
    return Duration.ZERO;
  }
}
