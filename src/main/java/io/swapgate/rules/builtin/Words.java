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

  static String at(Instant instant, ZoneId zone) {
    return AT.format(instant.atZone(zone));
  }

  /** Such as {@code 14 h 05} or {@code 30 min}. */
  static String hours(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
  }
}
