package io.swapgate.rules.hours;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every week has one long rest. A rest counts in a week from when it, or the week, begins; it may
 * end in the next.
 */
public final class WeeklyRest implements ScheduleRule {
  private final Duration least;
  private final Weeks weeks;

  /** 35 h are the 24 of directive 2003/88/EC, article 5, and the daily 11. */
  public WeeklyRest(RuleSettings settings) {
    this.least = settings.duration("least", "35h");
    this.weeks = settings.weeks();
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return weeks.around(reach(span), zone, 0).widened(least);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken(
        (side, taken) ->
            weeks.of(reach(taken), side.zone()).stream().map(week -> finding(side, week)));
  }

  /** Work early in a week may end a rest that counts in the week before. */
  private Window reach(Window taken) {
    return new Window(taken.start().minus(least), taken.end());
  }

  private Finding finding(Side side, LocalDate monday) {
    var week = weeks.window(monday, side.zone());
    var rest = longest(side.works(), week);
    boolean shrinks = rest.compareTo(longest(side.worked(), week)) < 0;
    return Finding.of(
            rest.compareTo(least) < 0 && shrinks,
            () ->
                "%s would rest %s at a stretch at most in %s; least %s"
                    .formatted(
                        side.agent(), Words.hours(rest), Weeks.words(monday), Words.limit(least)))
        .about(side.agent())
        .measured(Measure.of(rest), Measure.of(least))
        .in(week);
  }

  /** The longest rest that begins in the week; one that nothing ends is as long as is needed. */
  private Duration longest(Workload work, Window week) {
    var touching = work.touching(week);
    var ends = touching.stream().map(Window::end).filter(week.end()::isAfter);
    var starts =
        touching.stream()
                .findFirst()
                .filter(first -> !first.start().isAfter(week.start()))
                .isEmpty()
            ? Stream.concat(Stream.of(week.start()), ends)
            : ends;
    return starts
        .map(start -> restFrom(start, work, week))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private Duration restFrom(Instant start, Workload work, Window week) {
    var never = week.end().plus(least);
    var next = work.startingAt(start).map(Window::start).filter(never::isAfter).orElse(never);
    return Duration.between(start, next);
  }
}
