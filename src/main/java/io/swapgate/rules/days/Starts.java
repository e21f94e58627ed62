package io.swapgate.rules.days;

import io.swapgate.rules.work.Days;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Window;
import java.util.stream.Stream;

/** When somebody's shifts start. */
final class Starts {
  private Starts() {}

  /** The days, as numbers since 1970, of the shifts that have a part in {@code period}. */
  static long[] days(AgentSchedule schedule, Window period) {
    return works(schedule, period)
        .mapToLong(shift -> Days.of(shift.start(), schedule.zone()).toEpochDay())
        .toArray();
  }

  /** The shifts that have a part in {@code period}, oldest first; time off is none. */
  static Stream<Window> works(AgentSchedule schedule, Window period) {
    return schedule.shiftsIn(period).stream()
        .filter(shift -> shift.category().isWork())
        .map(Shift::window);
  }
}
