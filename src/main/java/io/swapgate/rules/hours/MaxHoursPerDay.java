package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Days;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Nobody works too long on one day, from midnight to midnight by the agent's clocks. */
public final class MaxHoursPerDay implements ScheduleRule {
  private final MostHours hours;

  public MaxHoursPerDay(RuleSettings settings) {
    this.hours =
        new MostHours(
            settings.duration("limit", "10h"),
            (side, taken) ->
                Days.of(taken, side.zone()).stream().map(day -> period(day, side.zone())));
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return Days.around(span, zone, 0);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return hours.judge(asked);
  }

  private static MostHours.Period period(LocalDate day, ZoneId zone) {
    return new MostHours.Period(Days.window(day, zone), () -> "on " + Words.day(day));
  }
}
