package io.swapgate.rules.builtin;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.platform.ServerClock;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.swap.Swap;
import io.swapgate.testing.HouseRules;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  private final SettableClock clock = new SettableClock(MONDAY);
  private final ServerClock platform = new ServerClock(clock);
  private final Notice rule = new Notice(HouseRules.usual(), platform);
  private final Swap swap = Swaps.trade("SW-1", hours(8, 16), hours(32, 40));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT0S,       true
          PT6H,       true
          PT6H0.001S, false
          PT8H,       false
          PT9H,       false\
          """)
  void passesUpToTheLeastNotice(Duration later, boolean allowed) {
    clock.advance(later);

    assertThat(rule.check(swap).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void countsToTheEarlierOfBothWindows() {
    clock.advance(Duration.ofHours(7));

    assertThat(rule.check(Swaps.trade("SW-1", hours(32, 40), hours(8, 16)))).isPresent();
    assertThat(rule.check(Swaps.trade("SW-1", hours(32, 40), hours(33, 41)))).isEmpty();
  }

  @Test
  void goesByThePlatformsClock() {
    platform.saw(clock.instant().plus(Duration.ofHours(7)));

    assertThat(rule.check(swap)).isPresent();
  }

  @Test
  void saysHowMuchTimeIsLeft() {
    clock.advance(Duration.ofMinutes(390));

    assertThat(rule.check(swap))
        .contains(
            new Refusal(
                "notice",
                "the first shift, Mon 2 Mar 08:00 UTC, is 1 h 30 away; at least 2 h 00 are"
                    + " needed"));
  }

  @Test
  void saysThatShiftHasStarted() {
    clock.advance(Duration.ofHours(9));

    assertThat(rule.check(swap))
        .map(Refusal::reason)
        .contains("the first shift, Mon 2 Mar 08:00 UTC, has started; at least 2 h 00 are needed");
  }

  @Test
  void deadlineIsTheLastInstantThatPasses() {
    assertThat(rule.deadline(swap)).isEqualTo(MONDAY.plus(Duration.ofHours(6)));
  }

  @Test
  void withoutTheRuleTheDeadlineIsTheStart() {
    var off = HouseRules.usual().withNotice(Outcome.OFF, Duration.ofHours(2));

    assertThat(new Notice(off, platform).deadline(swap))
        .isEqualTo(MONDAY.plus(Duration.ofHours(8)));
  }
}
