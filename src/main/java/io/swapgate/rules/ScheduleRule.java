package io.swapgate.rules;

import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.ZoneId;
import java.util.List;

/** A rule that needs both agents' schedules. */
public non-sealed interface ScheduleRule extends Rule {
  /** What the rule finds; nothing where it has nothing to measure. */
  List<Finding> judge(ScheduleCase asked);

  /**
   * Which part of the agents' schedules the rule has to see.
   *
   * @param span from the start of the swap's first window to the end of its last
   * @param zone the management unit's; that of an agent may be another
   * @return {@code span}, or more
   */
  default Window sees(Window span, ZoneId zone) {
    return span;
  }

  /** Whether the rule has to know what the agents of {@code swap} can do. */
  default boolean asksForSkills(Swap swap) {
    return false;
  }
}
