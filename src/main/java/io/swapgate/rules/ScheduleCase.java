package io.swapgate.rules;

import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** What {@code judge} finds of each window that one of the agents takes over. */
  public List<Finding> ofTaken(BiFunction<Side, Window, Stream<Finding>> judge) {
    return of(Side::taken, judge);
  }

  /** What {@code judge} finds of each window that one of the agents gives away. */
  public List<Finding> ofGiven(BiFunction<Side, Window, Stream<Finding>> judge) {
    return of(Side::given, judge);
  }

  private List<Finding> of(
      Function<Side, Optional<Window>> windows, BiFunction<Side, Window, Stream<Finding>> judge) {
    return sides.stream()
        .flatMap(side -> windows.apply(side).stream().flatMap(w -> judge.apply(side, w)))
        .toList();
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
