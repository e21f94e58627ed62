package io.swapgate.rules.work;

import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days by the clocks of a place; one on which the clocks change has 23 or 25 hours. */
public final class Days {
  /** No place's clocks are further from another's than this. */
  static final Duration ANY_ZONE = Duration.ofHours(26);

  private Days() {}

  public static LocalDate of(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }

  /** From midnight to midnight. */
  public static Window window(LocalDate day, ZoneId zone) {
    return window(day, day, zone);
  }

  /** From the start of {@code first} to the end of {@code last}. */
  public static Window window(LocalDate first, LocalDate last, ZoneId zone) {
    return new Window(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Every day that has a part of {@code window}. */
  public static List<LocalDate> of(Window window, ZoneId zone) {
    var first = of(window.start(), zone);
    var last = of(window.end().minusNanos(1), zone);
    return first.datesUntil(last.plusDays(1)).toList();
  }

  /** The days of {@code span}, {@code more} on either side of it, by the clocks of any place. */
  public static Window around(Window span, ZoneId zone, int more) {
    var days = of(span, zone);
    return window(days.get(0).minusDays(more), days.get(days.size() - 1).plusDays(more), zone)
        .widened(ANY_ZONE);
  }
}
