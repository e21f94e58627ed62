package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Weeks;
import io.swapgate.swap.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Nobody works too long in one week by the agent's clocks. */
public final class MaxHoursPerWeek implements ScheduleRule {
  private final Weeks weeks;
  private final MostHours hours;

  public MaxHoursPerWeek(RuleSettings settings) {
    this.weeks = settings.weeks();
    this.hours =
        new MostHours(
            settings.duration("limit", "48h"),
            (side, taken) ->
                weeks.of(taken, side.zone()).stream().map(week -> period(week, side.zone())));
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return weeks.around(span, zone, 0);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return hours.judge(asked);
  }

  private MostHours.Period period(LocalDate monday, ZoneId zone) {
    return new MostHours.Period(weeks.window(monday, zone), () -> "in " + Weeks.words(monday));
  }
}
