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

/** Between two shifts there is time to rest, or as much as there was before the swap. */
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
    return asked.ofTaken(this::findings);
  }

  private Stream<Finding> findings(Side side, Window taken) {
    var works = side.works();
    var shift = works.around(taken, rest);
    return Stream.concat(
            works.before(shift).map(last -> last.until(shift)).stream(),
            works.after(shift).map(shift::until).stream())
        .map(gap -> finding(side, gap));
  }

  private Finding finding(Side side, Window gap) {
    boolean refuses = gap.length().compareTo(least) < 0 && shrinks(side, gap);
    return Finding.of(refuses, () -> sentence(side, gap))
        .about(side.agent())
        .measured(Measure.of(gap.length()), Measure.of(least))
        .in(gap);
  }

  /** Whether no rest was as short as this at that time before the swap. */
  private boolean shrinks(Side side, Window gap) {
    return side.worked().rests(gap).stream()
        .filter(before -> before.length().compareTo(rest) >= 0)
        .noneMatch(before -> before.length().compareTo(gap.length()) <= 0);
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
