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
import java.util.stream.Stream;

/** Nobody works too long without a break, because of the swap. */
public final class MaxConsecutiveHours implements ScheduleRule {
  private final Duration limit;
  private final Duration rest;

  public MaxConsecutiveHours(RuleSettings settings) {
    this.limit = settings.duration("limit", "12h");
    this.rest = settings.duration("break", "30m");
  }

  /** A stretch that reaches further back than the limit is too long already. */
  @Override
  public Window sees(Window span, ZoneId zone) {
    return span.widened(limit.plus(rest));
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken((side, taken) -> Stream.of(finding(side, taken)));
  }

  private Finding finding(Side side, Window taken) {
    var stretch = side.works().around(taken, rest);
    return Finding.of(stretch.length().compareTo(limit) > 0, () -> sentence(side, stretch))
        .about(side.agent())
        .measured(Measure.of(stretch.length()), Measure.of(limit))
        .in(stretch);
  }

  private String sentence(Side side, Window stretch) {
    return "%s would work %s without a break of %s from %s; limit %s"
        .formatted(
            side.agent(),
            Words.hours(stretch.length()),
            Words.limit(rest),
            Words.span(stretch, side.zone()),
            Words.limit(limit));
  }
}
