package io.swapgate.rules.builtin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and durations as a planner writes them. */
final class Words {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm zzz", Locale.ENGLISH);

  private Words() {}

  /**
   * Such as {@code Thu 3 Dec 08:00 CST}. One at a time: where threads ask for a zone's name for the
   * first time together, the JDK (17) gives some of them GMT+01:00 for CET.
   */
  static synchronized String at(Instant instant, ZoneId zone) {
    return AT.format(instant.atZone(zone));
  }

  /** Such as {@code 14 h 05} or {@code 30 min}. */
  static String hours(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
  }
}
