package io.swapgate.rules.work;

import io.swapgate.swap.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Weeks by the clocks of a place; one in which the clocks change has 167 or 169 hours.
 *
 * @param first the day on which the house's weeks start
 */
public record Weeks(DayOfWeek first) {
  /** The first day of the week that holds {@code instant}. */
  public LocalDate of(Instant instant, ZoneId zone) {
    return Days.of(instant, zone).with(TemporalAdjusters.previousOrSame(first));
  }

  /** The first day of every week that has a part of {@code window}. */
  public List<LocalDate> of(Window window, ZoneId zone) {
    var start = of(window.start(), zone);
    var last = of(window.end().minusNanos(1), zone);
    return start.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
  }

  /** The week that starts with {@code monday}, or whatever day weeks start with. */
  public Window window(LocalDate monday, ZoneId zone) {
    return window(monday, 1, zone);
  }

  /** So many weeks, of which the last starts with {@code monday}. */
  public Window window(LocalDate monday, int weeks, ZoneId zone) {
    return Days.window(monday.minusWeeks(weeks - 1L), monday.plusDays(6), zone);
  }

  /**
   * The weeks of {@code span} and {@code more} before it, by the clocks of any place: early on
   * Monday it may still be Sunday elsewhere, and the week that counts the one before.
   */
  public Window around(Window span, ZoneId zone, int more) {
    var weeks = of(span.widened(Days.ANY_ZONE), zone);
    var whole =
        Days.window(weeks.get(0).minusWeeks(more), weeks.get(weeks.size() - 1).plusDays(6), zone);
    return Days.around(whole, zone, 0);
  }

  /** Such as {@code the week of Mon 2 Mar}. */
  public static String words(LocalDate monday) {
    return "the week of " + Words.day(monday);
  }
}
