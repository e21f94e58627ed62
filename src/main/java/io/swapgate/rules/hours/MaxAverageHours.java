package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Weeks;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Nobody works too long on average, in the reference period that ends with the week of the swap.
 * Time off counts as no work.
 */
public final class MaxAverageHours implements ScheduleRule {
  /** Four months, article 16 of directive 2003/88/EC. */
  private static final int REFERENCE_PERIOD = 17;

  private static final int LONGEST = 52;

  private final Duration limit;
  private final int number;
  private final Weeks weeks;

  public MaxAverageHours(RuleSettings settings) {
    this.limit = settings.duration("limit", "48h");
    this.number = settings.number("weeks", REFERENCE_PERIOD, 1, LONGEST);
    this.weeks = settings.weeks();
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return weeks.around(span, zone, number - 1);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken(
        (side, taken) -> weeks.of(taken, side.zone()).stream().map(week -> finding(side, week)));
  }

  private Finding finding(Side side, LocalDate last) {
    var period = weeks.window(last, number, side.zone());
    var hours = side.works().in(period);
    // Rounded up: an average that is told to be the limit is not over it.
    var average = Duration.ofMinutes((hours.toMinutes() + number - 1) / number);
    return Finding.of(
            hours.compareTo(limit.multipliedBy(number)) > 0 && MostHours.grows(side, period),
            () ->
                "%s would work %s a week on average in the %d weeks from %s; limit %s"
                    .formatted(
                        side.agent(),
                        Words.hours(average),
                        number,
                        Words.day(last.minusWeeks(number - 1L)),
                        Words.limit(limit)))
        .about(side.agent())
        .measured(Measure.of(average), Measure.of(limit))
        .in(period);
  }
}
