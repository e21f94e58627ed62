package io.swapgate.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.RetryNumbers.Numbers;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackOffTest {
  /** Its doubles are 0, a half, and all but 1. */
  private static final RandomGenerator LOWEST = () -> 0L;

  private static final RandomGenerator MIDDLE = () -> Long.MIN_VALUE;
  private static final RandomGenerator HIGHEST = () -> -1L;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,          200
          2,          400
          3,          800
          8,          25600
          9,          30000
          100,        30000
          2147483647, 30000\
          """)
  void doublesUpToTheCap(int failures, long millis) {
    var policy = policy(200, 2, 30_000, 0);

    assertThat(BackOff.pause(policy, failures, HIGHEST)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void growsByPartsToo() {
    assertThat(BackOff.pause(policy(100, 1.5, 1_000, 0), 3, MIDDLE))
        .isEqualTo(Duration.ofMillis(225));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void staysTheSameWithMultiplierOne(int failures) {
    assertThat(BackOff.pause(policy(200, 1, 30_000, 0), failures, MIDDLE))
        .isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void jitterReachesItsShareToBothSides() {
    var policy = policy(1_000, 2, 30_000, 0.2);

    assertThat(BackOff.pause(policy, 1, LOWEST)).isEqualTo(Duration.ofMillis(800));
    assertThat(BackOff.pause(policy, 1, MIDDLE)).isEqualTo(Duration.ofSeconds(1));
    assertThat(BackOff.pause(policy, 1, HIGHEST)).isEqualTo(Duration.ofMillis(1_200));
  }

  @Test
  void jitterNeverLeavesItsBoundsNorGoesBelowZero() {
    var random = new Random(7);

    for (int failures = 1; failures <= 2_000; failures++) {
      assertThat(BackOff.pause(policy(200, 2, 30_000, 0.2), failures, random))
          .isBetween(Duration.ofMillis(160), Duration.ofSeconds(36));
      assertThat(BackOff.pause(policy(200, 2, 30_000, 1), failures, random))
          .isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 2_000})
  void delayOfZeroStaysZero(int failures) {
    assertThat(BackOff.pause(policy(0, 2, 30_000, 0.5), failures, HIGHEST)).isZero();
  }

  private static Numbers policy(long delay, double multiplier, long maxDelay, double jitter) {
    return new Numbers(
        Duration.ofMillis(delay), multiplier, Duration.ofMillis(maxDelay), 10, jitter);
  }
}
