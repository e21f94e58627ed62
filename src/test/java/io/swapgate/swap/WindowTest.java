package io.swapgate.swap;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
  @ParameterizedTest
  @CsvSource(textBlock = "9, 8\n8, 8")
  void refusesToEndBeforeOrAtItsStart(int from, int to) {
    assertThatThrownBy(() -> hours(from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(MONDAY.plus(Duration.ofHours(from)).toString())
        .hasMessageContaining("not after its start");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  8,  false
          16, 20, false
          0,  9,  true
          15, 20, true
          9,  10, true
          8,  16, true
          0,  24, true
          20, 24, false\
          """)
  void overlapsEitherWayRoundButNotWhereItOnlyTouches(int from, int to, boolean expected) {
    var other = hours(from, to);

    assertThat(hours(8, 16).overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(hours(8, 16))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  16, true
          8,  9,  true
          15, 16, true
          7,  9,  false
          15, 17, false
          7,  17, false
          20, 24, false\
          """)
  void containsWhatLiesWithinItsEnds(int from, int to, boolean expected) {
    assertThat(hours(8, 16).contains(hours(from, to))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  10, 12, 16, 8, 16
          8,  16, 10, 12, 8, 16
          8,  12, 10, 16, 8, 16
          8,  12, 12, 16, 8, 16\
          """)
  void spanHoldsBothWhateverTheirOrder(int a, int b, int c, int d, int from, int to) {
    assertThat(hours(a, b).span(hours(c, d))).isEqualTo(hours(from, to));
    assertThat(hours(c, d).span(hours(a, b))).isEqualTo(hours(from, to));
  }

  @Test
  void widensAtBothEnds() {
    assertThat(hours(8, 16).widened(Duration.ofHours(2))).isEqualTo(hours(6, 18));
    assertThat(hours(8, 16).widened(Duration.ZERO)).isEqualTo(hours(8, 16));
  }

  @Test
  void knowsTheTimeUntilLaterOne() {
    assertThat(hours(8, 16).until(hours(20, 24))).isEqualTo(hours(16, 20));
  }

  @Test
  void isAsLongAsTheTimeThatPasses() {
    assertThat(hours(22, 30).length()).isEqualTo(Duration.ofHours(8));
  }
}
