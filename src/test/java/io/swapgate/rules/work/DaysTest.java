package io.swapgate.rules.work;

import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.Windows;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,             2026-03-02, 24
          America/Chicago, 2026-03-07, 24
          America/Chicago, 2026-03-08, 23
          America/Chicago, 2026-11-01, 25
          Europe/Berlin,   2026-03-29, 23
          Europe/Berlin,   2026-10-25, 25
          Africa/Cairo,    2026-04-24, 23\
          """)
  void dayGoesFromMidnightToMidnightAlsoWhenTheClocksChange(String zone, LocalDate day, int hours) {
    // In Cairo the clocks change at midnight: the day starts at one.
    var window = Days.window(day, ZoneId.of(zone));

    assertThat(window.length()).isEqualTo(Duration.ofHours(hours));
    assertThat(Days.of(window, ZoneId.of(zone))).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  24, 1
          0,  25, 2
          -1, 24, 2
          -1, 25, 3
          23, 24, 1
          24, 25, 1
          0,  72, 3\
          """)
  void dayHasPartOfWindowUnlessItOnlyTouches(int from, int to, int days) {
    assertThat(Days.of(hours(from, to), ZoneOffset.UTC)).hasSize(days);
  }

  @Test
  void daysAreThoseOfThePlacesClocks() {
    assertThat(Days.of(Windows.MONDAY, ZoneId.of("America/Chicago"))).isEqualTo("2026-03-01");
    assertThat(Days.of(Windows.MONDAY, ZoneId.of("Europe/Berlin"))).isEqualTo("2026-03-02");
  }

  @Test
  void windowOfSeveralDaysHasTheLast() {
    var monday = LocalDate.parse("2026-03-02");

    assertThat(Days.window(monday, monday.plusDays(2), ZoneOffset.UTC)).isEqualTo(hours(0, 72));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,                Pacific/Kiritimati
          Pacific/Kiritimati, Pacific/Honolulu
          Pacific/Honolulu,   Pacific/Kiritimati
          Europe/Berlin,      America/Chicago
          America/Chicago,    Asia/Kolkata\
          """)
  void daysAroundSpanHaveThoseOfEveryOtherPlace(String zone, String other) {
    var place = ZoneId.of(other);

    // Around the change of clocks in Chicago and in Berlin.
    for (int hour = 0; hour < 31 * 24; hour++) {
      var span = hours(hour, hour + 3);
      var days = Days.of(span, place);
      var needed =
          Days.window(days.get(0).minusDays(2), days.get(days.size() - 1).plusDays(2), place);
      assertThat(Days.around(span, ZoneId.of(zone), 2).contains(needed)).as("%s", span).isTrue();
    }
  }
}
