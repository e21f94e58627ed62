package io.swapgate.rules.days;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  private final SettableClock clock = new SettableClock(MONDAY);
  private final AskedRule rule = AskedRule.of("notice");
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

    assertThat(check(swap).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void countsToTheEarlierOfBothWindows() {
    clock.advance(Duration.ofHours(7));

    assertThat(check(Swaps.trade("SW-1", hours(32, 40), hours(8, 16)))).isPresent();
    assertThat(check(Swaps.trade("SW-1", hours(32, 40), hours(33, 41)))).isEmpty();
  }

  @Test
  void saysHowMuchTimeIsLeft() {
    clock.advance(Duration.ofMinutes(390));

    assertThat(check(swap))
        .map(Told::sentence)
        .contains(
            "the first shift, Mon 2 Mar 08:00 UTC, is 1 h 30 away; at least 2 h are" + " needed");
  }

  @Test
  void saysThatShiftHasStarted() {
    clock.advance(Duration.ofHours(9));

    assertThat(check(swap))
        .map(Told::sentence)
        .contains("the first shift, Mon 2 Mar 08:00 UTC, has started; at least 2 h are needed");
  }

  @Test
  void deadlineIsTheLastInstantThatPasses() {
    assertThat(new RulesInForce(rule.rules()).deadline(swap))
        .isEqualTo(MONDAY.plus(Duration.ofHours(6)));
  }

  @Test
  void withoutTheRuleTheDeadlineIsTheStart() {
    var off = AskedRule.of("notice", "outcome=off");

    assertThat(new RulesInForce(off.rules()).deadline(swap))
        .isEqualTo(MONDAY.plus(Duration.ofHours(8)));
  }

  @ParameterizedTest
  @CsvSource(textBlock = "PT0S, false\nPT1H, true\nPT5H, true")
  void refusesWhatIsTooFarAwayWhereTheHouseSaysSo(Duration later, boolean allowed) {
    clock.advance(later);
    var near = AskedRule.of("notice", "most=7h");

    assertThat(near.check(AskedRule.at(clock.instant(), swap)).isEmpty()).isEqualTo(allowed);
  }

  private Optional<Told> check(Swap asked) {
    return rule.check(AskedRule.at(clock.instant(), asked));
  }
}
