package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Days;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Nobody works on too many days in a row; a shift belongs to the day on which it starts. */
public final class MaxConsecutiveDays implements ScheduleRule {
  private static final int MOST = 366;

  private final int limit;

  public MaxConsecutiveDays(RuleSettings settings) {
    this.limit = settings.number("limit", 6, 1, MOST);
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return Days.around(span, zone, limit);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken((side, taken) -> Stream.of(finding(side, taken)));
  }

  private Finding finding(Side side, Window taken) {
    var day = Days.of(taken.start(), side.zone());
    var near = taken.widened(Duration.ofDays(limit + 2L));
    var run = Runs.of(Starts.days(side.after(), near)).around(day.toEpochDay());
    return Finding.of(
            run.length() > limit
                && run.length() > Runs.of(Starts.days(side.before(), near)).longestIn(run),
            () ->
                "%s would work %s in a row from %s to %s; limit %s"
                    .formatted(
                        side.agent(),
                        days(run.length()).words(),
                        Words.day(LocalDate.ofEpochDay(run.first())),
                        Words.day(LocalDate.ofEpochDay(run.last())),
                        days(limit).words()))
        .about(side.agent())
        .measured(days(run.length()), days(limit))
        .in(
            Days.window(
                LocalDate.ofEpochDay(run.first()), LocalDate.ofEpochDay(run.last()), side.zone()));
  }

  private static Measure days(long number) {
    return new Measure(number, Measure.Unit.DAYS);
  }
}
