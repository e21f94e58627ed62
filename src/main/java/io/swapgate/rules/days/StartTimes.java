package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Weeks;
import io.swapgate.rules.work.Words;
import io.swapgate.rules.work.Workload;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In one week, all of an agent's shifts start at about the same time of day; the shortest way round
 * the clock counts.
 */
public final class StartTimes implements ScheduleRule {
  private static final Duration DAY = Duration.ofDays(1);

  private final Duration most;
  private final Weeks weeks;

  public StartTimes(RuleSettings settings) {
    this.most = settings.duration("most", "4h");
    this.weeks = settings.weeks();
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return weeks.around(span, zone, 0);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken((side, taken) -> finding(side, taken).stream());
  }

  private Optional<Finding> finding(Side side, Window taken) {
    var start = side.works().around(taken, Duration.ZERO).start();
    var week = weeks.window(weeks.of(start, side.zone()), side.zone());
    return starts(side.works(), week).stream()
        .filter(other -> !other.equals(start))
        .max(Comparator.comparing(other -> apart(start, other, side.zone())))
        .map(furthest -> finding(side, start, furthest, week));
  }

  /** When work starts; a shift that goes on from another is no new start. */
  private static List<Instant> starts(Workload work, Window week) {
    return work.touching(week).stream()
        .map(Window::start)
        .filter(start -> !start.isBefore(week.start()) && start.isBefore(week.end()))
        .toList();
  }

  /** How far they were apart without the swap. */
  private static Duration before(Side side, Window week) {
    var starts = starts(side.worked(), week);
    return starts.stream()
        .flatMap(a -> starts.stream().map(b -> apart(a, b, side.zone())))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private Finding finding(Side side, Instant start, Instant other, Window week) {
    var apart = apart(start, other, side.zone());
    return Finding.of(
            apart.compareTo(most) > 0 && apart.compareTo(before(side, week)) > 0,
            () ->
                "%s would start at %s and, in the same week, at %s: times of day that are %s apart;"
                    .concat(" limit %s")
                    .formatted(
                        side.agent(),
                        Words.at(start, side.zone()),
                        Words.at(other, side.zone()),
                        Words.hours(apart),
                        Words.limit(most)))
        .about(side.agent())
        .measured(Measure.of(apart), Measure.of(most))
        .in(week);
  }

  private static Duration apart(Instant a, Instant b, ZoneId zone) {
    var between = Duration.between(time(a, zone), time(b, zone)).abs();
    var around = DAY.minus(between);
    return between.compareTo(around) < 0 ? between : around;
  }

  private static LocalTime time(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime();
  }
}
