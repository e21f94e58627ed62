package io.swapgate.rules.work;

import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and durations as a planner writes them. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  private Words() {}

  /** Such as {@code Thu 3 Dec 08:00 CST}. */
  public static String at(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone)) + " " + clocks(instant, zone);
  }

  /** Such as {@code Tue 1 Dec 10:00 to Wed 2 Dec 00:00 CST}, the clocks named once if they can. */
  public static String span(Window window, ZoneId zone) {
    var first = clocks(window.start(), zone);
    var last = clocks(window.end(), zone);
    var start = TIME.format(window.start().atZone(zone));
    return (first.equals(last) ? start : start + " " + first) + " to " + at(window.end(), zone);
  }

  /** Such as {@code Tue 1 Dec}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as {@code 14 h 05} or {@code 30 min}. */
  public static String hours(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
  }

  /** Such as {@code 12 h}, {@code 7 h 30} or {@code 30 min}. */
  public static String limit(Duration duration) {
    return hours(duration).replaceFirst(" h 00$", " h");
  }

  /**
   * One at a time: where threads ask for a zone's name for the first time together, the JDK (17)
   * gives some of them GMT+01:00 for CET.
   */
  private static synchronized String clocks(Instant instant, ZoneId zone) {
    return ZONE.format(instant.atZone(zone));
  }
}
