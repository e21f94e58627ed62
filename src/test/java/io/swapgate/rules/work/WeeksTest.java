package io.swapgate.rules.work;

import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.Windows;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {
  private final Weeks weeks = new Weeks(DayOfWeek.MONDAY);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,             2026-03-02, 168
          America/Chicago, 2026-03-02, 167
          America/Chicago, 2026-10-26, 169
          Europe/Berlin,   2026-03-23, 167
          Europe/Berlin,   2026-10-19, 169\
          """)
  void weekHasAsManyHoursAsPass(String zone, LocalDate monday, int hours) {
    var window = weeks.window(monday, ZoneId.of(zone));

    assertThat(window.length()).isEqualTo(Duration.ofHours(hours));
    assertThat(weeks.of(window, ZoneId.of(zone))).containsExactly(monday);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          MONDAY,   2026-03-02T00:00:00Z, 2026-03-02
          MONDAY,   2026-03-08T23:59:59Z, 2026-03-02
          MONDAY,   2026-03-01T23:59:59Z, 2026-02-23
          SUNDAY,   2026-03-02T00:00:00Z, 2026-03-01
          SUNDAY,   2026-03-08T00:00:00Z, 2026-03-08
          SATURDAY, 2026-03-06T12:00:00Z, 2026-02-28\
          """)
  void weekStartsOnTheHousesDay(DayOfWeek first, Instant instant, LocalDate expected) {
    assertThat(new Weeks(first).of(instant, ZoneOffset.UTC)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,             2026-03-02
          America/Chicago, 2026-02-23
          Europe/Berlin,   2026-03-02\
          """)
  void weeksAreThoseOfThePlacesClocks(String zone, LocalDate expected) {
    assertThat(weeks.of(Windows.MONDAY, ZoneId.of(zone))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,   168, 1
          -1,  168, 2
          0,   169, 2
          -1,  169, 3
          100, 700, 5\
          """)
  void weekHasPartOfWindowUnlessItOnlyTouches(int from, int to, int number) {
    assertThat(weeks.of(hours(from, to), ZoneOffset.UTC)).hasSize(number);
  }

  @Test
  void severalWeeksEndWithTheLast() {
    var monday = LocalDate.parse("2026-03-02");

    assertThat(weeks.window(monday, 3, ZoneOffset.UTC)).isEqualTo(hours(-336, 168));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,                Pacific/Honolulu
          UTC,                Pacific/Kiritimati
          Pacific/Kiritimati, Pacific/Honolulu
          Pacific/Honolulu,   Pacific/Kiritimati
          Europe/Berlin,      America/Chicago
          America/Chicago,    Asia/Kolkata\
          """)
  void weeksAroundSpanHaveThoseOfEveryOtherPlace(String zone, String other) {
    var place = ZoneId.of(other);

    for (int hour = 0; hour < 31 * 24; hour++) {
      var span = hours(hour, hour + 3);
      var around = weeks.around(span, ZoneId.of(zone), 2);
      assertThat(weeks.of(span, place))
          .as("%s", span)
          .allMatch(last -> around.contains(weeks.window(last, 3, place)));
    }
  }

  @Test
  void saysWhichWeekItIs() {
    assertThat(Weeks.words(LocalDate.parse("2026-03-02"))).isEqualTo("the week of Mon 2 Mar");
  }
}
