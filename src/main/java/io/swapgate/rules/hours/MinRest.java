package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Between two shifts there is time to rest. */
public final class MinRest implements ScheduleRule {
  private final Duration least;
  private final Duration rest;

  /** 11 h are the daily rest of directive 2003/88/EC, article 3. */
  public MinRest(RuleSettings settings) {
    this.least = settings.duration("least", "11h");
    this.rest = settings.duration("break", "30m");
    settings.ordered("break", Optional.of(rest), "least", Optional.of(least));
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return span.widened(least);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.sides().stream()
        .flatMap(side -> side.taken().stream().flatMap(taken -> findings(side, taken)))
        .toList();
  }

  private Stream<Finding> findings(Side side, Window taken) {
    var works = side.works();
    var shift = works.around(taken, rest);
    return Stream.concat(
            works.endBefore(shift.start()).map(last -> new Window(last, shift.start())).stream(),
            works.startAfter(shift.end()).map(next -> new Window(shift.end(), next)).stream())
        .map(gap -> finding(side, gap));
  }

  private Finding finding(Side side, Window gap) {
    return Finding.of(gap.length().compareTo(least) < 0, () -> sentence(side, gap))
        .about(side.agent())
        .measured(Measure.of(gap.length()), Measure.of(least))
        .in(gap);
  }

  private String sentence(Side side, Window gap) {
    return "%s would rest %s between two shifts, from %s; least %s"
        .formatted(
            side.agent(),
            Words.hours(gap.length()),
            Words.span(gap, side.zone()),
            Words.limit(least));
  }
}
