package io.swapgate.rules.paid;

import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.util.stream.Stream;

/** Counts paid time; of a shift that is cut, in proportion. */
final class PaidTime {
  private PaidTime() {}

  static Duration of(AgentSchedule schedule, Window period) {
    return sum(schedule.shiftsIn(period).stream(), period);
  }

  /** Of what is work, and so can be given away. */
  static Duration ofWork(AgentSchedule schedule, Window period) {
    return sum(schedule.shiftsIn(period).stream().filter(s -> s.category().isWork()), period);
  }

  private static Duration sum(Stream<Shift> shifts, Window period) {
    return Duration.ofSeconds(shifts.mapToLong(shift -> seconds(shift, period)).sum());
  }

  private static long seconds(Shift shift, Window period) {
    var whole = shift.window();
    long part = whole.within(period).length().toSeconds();
    return shift.paidMinutes() * 60L * part / whole.length().toSeconds();
  }
}
