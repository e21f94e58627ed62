package io.swapgate.backend.genesyscloud.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.backend.Fields;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessUnitTest {
  private final BusinessUnit berlin =
      new BusinessUnit("BU-1", ZoneId.of("Europe/Berlin"), DayOfWeek.MONDAY);

  /** The clocks of Berlin went back on Sunday, 25 October 2026, and go forward on 28 March 2027. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00:00+01:00, 2026-11-23",
    "2026-11-22T22:59:59Z, 2026-11-16",
    "2026-11-22T23:00:00Z, 2026-11-23",
    "2026-10-25T22:59:59Z, 2026-10-19",
    "2026-10-25T23:00:00Z, 2026-10-26",
    "2027-03-28T21:59:59Z, 2027-03-22",
    "2027-03-28T22:00:00Z, 2027-03-29"
  })
  void namesAWeekByItsOwnClock(String moment, LocalDate week) {
    var instant = java.time.OffsetDateTime.parse(moment).toInstant();

    assertThat(berlin.weekOf(instant)).isEqualTo(week);
  }

  @Test
  void beginsItsWeeksOnItsOwnFirstDay() {
    var chicago = new BusinessUnit("BU-2", ZoneId.of("America/Chicago"), DayOfWeek.SUNDAY);

    assertThat(chicago.weekOf(Instant.parse("2026-11-23T05:59:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(chicago.weekOf(Instant.parse("2026-11-22T05:59:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void countsWeeksOverAChangeOfClocks() {
    assertThat(berlin.weeksFrom(Instant.parse("2026-10-21T12:00:00Z"), 3))
        .containsExactly(
            LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 2));
  }

  @Test
  void isReadWithItsSettingsAndNotWithoutThem() throws IOException {
    var json = new ObjectMapper();
    var whole =
        json.readTree(
            """
            {"id": "BU-1", "name": "North",
             "settings": {"startDayOfWeek": "Monday", "timeZone": "Europe/Berlin",
                          "metadata": {"version": 3}}}
            """);

    assertThat(BusinessUnit.read(new Fields(whole))).isEqualTo(berlin);
    assertThatThrownBy(() -> BusinessUnit.read(new Fields(json.readTree("{\"id\": \"BU-1\"}"))))
        .hasMessage("settings is missing");
  }
}
