package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.days.Runs.Run;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Days;
import io.swapgate.rules.work.Words;
import io.swapgate.rules.work.Workload;
import io.swapgate.swap.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;

/** Nobody works on too many weekends in a row: Saturday or Sunday by the agent's clocks. */
public final class MaxConsecutiveWeekends implements ScheduleRule {
  private static final int MOST = 52;
  private static final int WEEK = 7;

  /** 1970 began on a Thursday. */
  private static final long FIRST_SATURDAY = 2;

  private final int limit;

  public MaxConsecutiveWeekends(RuleSettings settings) {
    this.limit = settings.number("limit", 2, 1, MOST);
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return Days.around(span, zone, (limit + 1) * WEEK);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken(
        (side, taken) ->
            weekends(taken, side.zone()).distinct().mapToObj(weekend -> finding(side, weekend)));
  }

  private Finding finding(Side side, long weekend) {
    var run = runs(side.works(), weekend, weekend, side.zone()).around(weekend);
    return Finding.of(
            run.length() > limit && run.length() > longestBefore(side, run),
            () ->
                "%s would work on %s in a row, from %s to %s; limit %s"
                    .formatted(
                        side.agent(),
                        weekends(run.length()).words(),
                        Words.day(saturday(run.first())),
                        Words.day(saturday(run.last()).plusDays(1)),
                        weekends(limit).words()))
        .about(side.agent())
        .measured(weekends(run.length()), weekends(limit))
        .in(Days.window(saturday(run.first()), saturday(run.last()).plusDays(1), side.zone()));
  }

  private long longestBefore(Side side, Run run) {
    return runs(side.worked(), run.first(), run.last(), side.zone()).longestIn(run);
  }

  /** Those from one weekend to another and, on either side, one more than is allowed. */
  private Runs runs(Workload work, long first, long last, ZoneId zone) {
    return Runs.of(
        LongStream.rangeClosed(first - limit - 1, last + limit + 1)
            .filter(weekend -> works(work, weekend, zone))
            .toArray());
  }

  private static boolean works(Workload work, long weekend, ZoneId zone) {
    var days = Days.window(saturday(weekend), saturday(weekend).plusDays(1), zone);
    return !work.in(days).isZero();
  }

  /** The weekends, by their number since 1970, that have a part of {@code window}. */
  private static LongStream weekends(Window window, ZoneId zone) {
    return Days.of(window, zone).stream()
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
        .mapToLong(day -> Math.floorDiv(day.toEpochDay() - FIRST_SATURDAY, WEEK));
  }

  private static LocalDate saturday(long weekend) {
    return LocalDate.ofEpochDay(FIRST_SATURDAY + weekend * WEEK);
  }

  private static Measure weekends(long number) {
    return new Measure(number, Measure.Unit.WEEKENDS);
  }
}
