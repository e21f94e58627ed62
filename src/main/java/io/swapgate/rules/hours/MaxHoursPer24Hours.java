package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Nobody works too long in any 24 hours, whatever the time of day they begin. */
public final class MaxHoursPer24Hours implements ScheduleRule {
  private static final Duration DAY = Duration.ofHours(24);

  private final MostHours hours;

  public MaxHoursPer24Hours(RuleSettings settings) {
    this.hours =
        new MostHours(settings.duration("limit", "13h"), (side, taken) -> fullest(side, taken));
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return span.widened(DAY);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return hours.judge(asked);
  }

  /** Of all that have a part of {@code taken}; the fullest begins or ends with a shift. */
  private static Stream<MostHours.Period> fullest(Side side, Window taken) {
    return side.works().touching(taken.widened(DAY)).stream()
        .flatMap(shift -> Stream.of(from(shift), to(shift)))
        .filter(taken::overlaps)
        .max(Comparator.comparing(side.works()::in))
        .map(day -> new MostHours.Period(day, "in 24 h, from " + Words.span(day, side.zone())))
        .stream();
  }

  private static Window from(Window shift) {
    return new Window(shift.start(), shift.start().plus(DAY));
  }

  private static Window to(Window shift) {
    return new Window(shift.end().minus(DAY), shift.end());
  }
}
