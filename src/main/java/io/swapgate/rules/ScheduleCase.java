package io.swapgate.rules;

import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import java.util.List;

/**
 * What rules are asked that need the schedules: may the swap pass, as they would be after it?
 *
 * @param sides the two agents, who offers first
 */
public record ScheduleCase(Swap swap, List<Side> sides) {
  public ScheduleCase {
    sides = List.copyOf(sides);
  }

  /** The case of {@code swap}, of agents who have these schedules before it. */
  public static ScheduleCase of(Swap swap, BothSchedules before) {
    var after = before.after(swap);
    return new ScheduleCase(
        swap,
        List.of(
            Side.of(swap, before.agent(), after.agent()),
            Side.of(swap, before.counterpart(), after.counterpart())));
  }

  /** Who offers. */
  public Side agent() {
    return sides.get(0);
  }

  /** Who takes what is offered. */
  public Side counterpart() {
    return sides.get(1);
  }
}
