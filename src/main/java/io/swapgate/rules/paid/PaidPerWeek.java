package io.swapgate.rules.paid;

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
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is paid for too little or too much in a week; paid time off counts. */
public final class PaidPerWeek implements ScheduleRule {
  private final Optional<Duration> least;
  private final Optional<Duration> most;
  private final Weeks weeks;

  public PaidPerWeek(RuleSettings settings) {
    this.least = settings.duration("least");
    this.most = settings.duration("most");
    this.weeks = settings.weeks();
    settings.needs("least", "most");
    settings.ordered("least", least, "most", most);
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return weeks.around(span, zone, 0);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.sides().stream()
        .flatMap(side -> touched(side).flatMap(week -> findings(side, week)))
        .toList();
  }

  private Stream<LocalDate> touched(Side side) {
    return Stream.concat(side.given().stream(), side.taken().stream())
        .flatMap(window -> weeks.of(window, side.zone()).stream())
        .distinct();
  }

  private Stream<Finding> findings(Side side, LocalDate monday) {
    var week = weeks.window(monday, side.zone());
    var before = PaidTime.of(side.before(), week);
    var after = PaidTime.of(side.after(), week);
    boolean falls = after.compareTo(before) < 0;
    boolean grows = after.compareTo(before) > 0;
    return Stream.concat(
            least.stream()
                .map(
                    l -> finding(side, after, l, falls && after.compareTo(l) < 0, monday, "least")),
            most.stream()
                .map(
                    l -> finding(side, after, l, grows && after.compareTo(l) > 0, monday, "limit")))
        .map(finding -> finding.in(week));
  }

  private static Finding finding(
      Side side, Duration paid, Duration limit, boolean refuses, LocalDate monday, String word) {
    return Finding.of(
            refuses,
            () ->
                "%s would be paid for %s in %s; %s %s"
                    .formatted(
                        side.agent(),
                        Words.hours(paid),
                        Weeks.words(monday),
                        word,
                        Words.limit(limit)))
        .about(side.agent())
        .measured(Measure.of(paid), Measure.of(limit));
  }
}
