package io.swapgate.testing;

import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Words for stretches of time; without a date they lie on {@link #MONDAY}, in UTC. */
public final class Windows {
  /** The start of the tests' day, a Monday. */
  public static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

  private Windows() {}

  /** Whole hours from the start of Monday; 24 or more is a later day. */
  public static Window hours(int from, int to) {
    return new Window(MONDAY.plus(Duration.ofHours(from)), MONDAY.plus(Duration.ofHours(to)));
  }

  /**
   * Such as {@code 08:00} to {@code 16:30}; an end that is not later than the start is Tuesday's.
   */
  public static Window monday(String from, String to) {
    var start = at(from);
    var end = at(to);
    return new Window(start, end.isAfter(start) ? end : end.plus(Duration.ofDays(1)));
  }

  /** Such as {@code 2026-03-07T20:00} to {@code 2026-03-08T09:00} by the clocks of {@code zone}. */
  public static Window local(String zone, String from, String to) {
    var place = ZoneId.of(zone);
    return new Window(
        LocalDateTime.parse(from).atZone(place).toInstant(),
        LocalDateTime.parse(to).atZone(place).toInstant());
  }

  private static Instant at(String time) {
    return MONDAY.plusSeconds(LocalTime.parse(time).toSecondOfDay());
  }
}
