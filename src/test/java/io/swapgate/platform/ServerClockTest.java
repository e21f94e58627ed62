package io.swapgate.platform;

import static io.swapgate.testing.Windows.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerClockTest {
  private final SettableClock ours = new SettableClock(MONDAY);
  private final ServerClock platform = new ServerClock(ours);

  @Test
  void isOursUntilThePlatformHasAnswered() {
    assertThat(platform.now()).isEqualTo(MONDAY);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "PT1H\nPT-1H\nPT0S\nPT3S")
  void runsFromTheDateOfTheAnswer(Duration ahead) {
    platform.saw(MONDAY.plus(ahead));
    assertThat(platform.now()).isEqualTo(MONDAY.plus(ahead));

    ours.advance(Duration.ofMillis(1_500));
    assertThat(platform.now()).isEqualTo(MONDAY.plus(ahead).plusMillis(1_500));
  }

  @Test
  void keepsTheBestBoundOfDatesInWholeSeconds() {
    platform.saw(MONDAY);
    ours.advance(Duration.ofMillis(100));
    platform.saw(MONDAY.plusSeconds(1));
    ours.advance(Duration.ofMillis(800));
    platform.saw(MONDAY.plusSeconds(1));

    assertThat(platform.now()).isEqualTo(MONDAY.plusMillis(1_800));
  }

  @ParameterizedTest
  @CsvSource(textBlock = "PT0S\nPT0.999S\nPT-7.3S\nPT90.5S")
  void isNeverAheadAndSoonLessThanAnAnswersSecondBehind(Duration ahead) {
    for (int i = 0; i < 50; i++) {
      ours.advance(Duration.ofMillis(137));
      Instant theirs = ours.instant().plus(ahead);
      platform.saw(theirs.truncatedTo(ChronoUnit.SECONDS));

      assertThat(platform.now()).isBetween(theirs.minusMillis(999), theirs);
    }
    assertThat(platform.now()).isAfter(ours.instant().plus(ahead).minusMillis(137));
  }

  @Test
  void lateAnswerDoesNotSetItBack() {
    platform.saw(MONDAY.plusSeconds(10));
    platform.saw(MONDAY.plusSeconds(5));

    assertThat(platform.now()).isEqualTo(MONDAY.plusSeconds(10));
  }

  @Test
  void followsPlatformWhoseClockWasSetBackByLittleWithinTwoMinutes() {
    platform.saw(MONDAY);
    for (int i = 0; i < 12; i++) {
      ours.advance(Duration.ofSeconds(10));
      platform.saw(ours.instant().minusSeconds(3));
    }

    assertThat(platform.now()).isEqualTo(ours.instant().minusSeconds(3));
  }

  @Test
  void followsPlatformWhoseClockWasSetBack() {
    platform.saw(MONDAY.plusSeconds(3_600));
    platform.saw(MONDAY.plusSeconds(10));

    assertThat(platform.now()).isEqualTo(MONDAY.plusSeconds(10));
  }
}
