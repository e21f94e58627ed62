package io.swapgate.pause;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some hours of every week.
 *
 * @param zone by whose clocks it begins; empty for those of each swap's own
 */
record PublishWindow(DayOfWeek day, LocalTime start, Duration length, Optional<ZoneId> zone) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z]{3}) (\\d{1,2}:\\d{2})/(\\S+)(?: (\\S+))?");
  private static final List<String> DAYS =
      Stream.of(DayOfWeek.values()).map(day -> day.name().substring(0, 3)).toList();
  private static final Duration WEEK = Duration.ofDays(7);

  /** Reads one such as {@code SUN 20:00/PT6H America/Chicago}; the zone may be left out. */
  static PublishWindow parse(String text) {
    var parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw wrong(text, "expected one such as SUN 20:00/PT6H America/Chicago");
    }
    int day = DAYS.indexOf(parts.group(1).toUpperCase(Locale.ROOT));
    if (day < 0) {
      throw wrong(text, parts.group(1) + " is none of " + String.join(", ", DAYS));
    }
    try {
      var time = parts.group(2);
      return new PublishWindow(
          DayOfWeek.of(day + 1),
          LocalTime.parse(time.length() < 5 ? "0" + time : time),
          length(text, new DurationConverter().convert(parts.group(3))),
          Optional.ofNullable(parts.group(4)).map(ZoneId::of));
    } catch (DateTimeException e) {
      throw wrong(text, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw wrong(text, parts.group(3) + " is not a length of time of at most 7 days");
    }
  }

  /** How long it still lasts; empty if it is not on. */
  Optional<Duration> left(Instant now, ZoneId swapZone) {
    var place = zone.orElse(swapZone);
    var today = now.atZone(place).toLocalDate();
    var date = today.with(TemporalAdjusters.previousOrSame(day));
    // By the clocks of that place: a week may be an hour longer or shorter.
    return Stream.of(date, date.minusWeeks(1))
        .map(d -> d.atTime(start).atZone(place).toInstant())
        .filter(begin -> !begin.isAfter(now))
        .map(begin -> Duration.between(now, begin.plus(length)))
        .filter(left -> !left.isNegative() && !left.isZero())
        .findFirst();
  }

  private static Duration length(String text, Duration length) {
    if (length.isNegative() || length.isZero() || length.compareTo(WEEK) > 0) {
      throw new IllegalArgumentException(text);
    }
    return length;
  }

  private static IllegalArgumentException wrong(String text, String why) {
    return new IllegalArgumentException("swapgate.publish-windows: '" + text + "': " + why);
  }
}
