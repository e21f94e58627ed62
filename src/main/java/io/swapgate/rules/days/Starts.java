package io.swapgate.rules.days;

import io.swapgate.rules.work.Days;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.util.stream.Stream;

/** When somebody's shifts start. */
final class Starts {
  private Starts() {}

  /** The days, as numbers since 1970, of the shifts that start up to {@code around} days away. */
  static long[] days(AgentSchedule schedule, Window from, int around) {
    return near(schedule, from, around)
        .mapToLong(shift -> Days.of(shift.start(), schedule.zone()).toEpochDay())
        .toArray();
  }

  static Stream<Window> near(AgentSchedule schedule, Window from, int days) {
    var near = from.widened(Duration.ofDays(days + 2L));
    return schedule.work().filter(near::overlaps);
  }
}
