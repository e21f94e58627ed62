package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Nobody works too long in any 24 hours, whatever the time of day they begin. */
public final class MaxHoursPer24Hours implements ScheduleRule {
  private static final Duration DAY = Duration.ofHours(24);

  private final Duration limit;
  private final MostHours hours;

  public MaxHoursPer24Hours(RuleSettings settings) {
    this.limit = settings.duration("limit", "13h");
    this.hours = new MostHours(limit, this::fullest);
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return span.widened(DAY);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return hours.judge(asked);
  }

  /**
   * Of all that have a part of {@code taken} the fullest; of those first that the swap makes too
   * full. Hours grow and shrink steadily between the ends of shifts, so no others need be tried.
   */
  private Stream<MostHours.Period> fullest(Side side, Window taken) {
    return shifts(side, taken)
        .flatMap(shift -> Stream.of(shift.start(), shift.end()))
        .flatMap(edge -> Stream.of(from(edge), to(edge)))
        .filter(taken::overlaps)
        .max(
            Comparator.<Window, Boolean>comparing(day -> isTooMuch(side, day))
                .thenComparing(side.works()::in))
        .map(day -> period(day, side.zone()))
        .stream();
  }

  private static MostHours.Period period(Window day, ZoneId zone) {
    return new MostHours.Period(day, () -> "in 24 h, from " + Words.span(day, zone));
  }

  private boolean isTooMuch(Side side, Window day) {
    return side.works().in(day).compareTo(limit) > 0 && MostHours.grows(side, day);
  }

  /** Those near {@code taken}, before and after the swap. */
  private static Stream<Window> shifts(Side side, Window taken) {
    var near = taken.widened(DAY);
    var after = Stream.concat(Stream.of(taken), side.works().touching(near).stream());
    return Stream.concat(after, side.worked().touching(near).stream());
  }

  private static Window from(Instant start) {
    return new Window(start, start.plus(DAY));
  }

  private static Window to(Instant end) {
    return new Window(end.minus(DAY), end);
  }
}
