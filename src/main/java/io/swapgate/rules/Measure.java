package io.swapgate.rules;

import io.swapgate.rules.work.Words;
import java.time.Duration;
import java.util.Locale;

/** A figure or a limit, as data. */
public record Measure(long value, Unit unit) {
  /** What is counted. */
  public enum Unit {
    MINUTES,
    DAYS,
    WEEKENDS,
    WEEKS,
    SWAPS
  }

  public static Measure of(Duration duration) {
    return new Measure(duration.toMinutes(), Unit.MINUTES);
  }

  /** Such as {@code 14 h 00}, {@code 6 days} or {@code 1 swap}. */
  public String words() {
    if (unit == Unit.MINUTES) {
      return Words.hours(Duration.ofMinutes(value));
    }
    var word = unit.name().toLowerCase(Locale.ROOT);
    return value + " " + (value == 1 ? word.substring(0, word.length() - 1) : word);
  }
}
