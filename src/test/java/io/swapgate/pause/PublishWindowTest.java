package io.swapgate.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishWindowTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-15T19:59:59,
          2026-03-15T20:00,    PT6H
          2026-03-15T23:30,    PT2H30M
          2026-03-16T01:59:59, PT1S
          2026-03-16T02:00,
          2026-03-18T20:00,
          """)
  void isOnFromItsStartForItsLength(LocalDateTime local, Duration left) {
    var window = PublishWindow.parse("SUN 20:00/PT6H America/Chicago");

    assertThat(window.left(local.atZone(CHICAGO).toInstant(), BERLIN).orElse(null)).isEqualTo(left);
  }

  @Test
  void goesByTheClocksOfEachSwapWhereNoZoneIsNamed() {
    var window = PublishWindow.parse("sun 20:00/6h");
    var now = Instant.parse("2026-03-15T20:00:00Z"); // 21:00 in Berlin, 15:00 in Chicago

    assertThat(window.left(now, BERLIN)).contains(Duration.ofHours(5));
    assertThat(window.left(now, CHICAGO)).isEmpty();
  }

  @Test
  void isNoLongerInTheNightThatIsAnHourShorter() {
    var window = PublishWindow.parse("SUN 00:00/PT6H Europe/Berlin");
    var start = LocalDateTime.parse("2026-03-29T00:00").atZone(BERLIN).toInstant();

    assertThat(window.left(start.plus(Duration.ofMinutes(359)), BERLIN)).isPresent();
    assertThat(window.left(start.plus(Duration.ofHours(6)), BERLIN)).isEmpty();
  }

  @Test
  void mayLastAWholeWeek() {
    var window = PublishWindow.parse("MON 00:00/P7D UTC");

    assertThat(window.left(Instant.parse("2026-03-18T11:00:00Z"), BERLIN)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUN",
        "SUNDAY 20:00/PT6H",
        "FOO 20:00/PT6H",
        "SUN 25:00/PT6H",
        "SUN 20:00/six",
        "SUN 20:00/PT0S",
        "SUN 20:00/P8D",
        "SUN 20:00/PT6H Mars/Olympus",
        "SUN 20:00/PT6H Europe/Berlin twice"
      })
  void saysWhichWindowMakesNoSense(String text) {
    assertThatThrownBy(() -> PublishWindow.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("swapgate.publish-windows")
        .hasMessageContaining(text);
  }
}
