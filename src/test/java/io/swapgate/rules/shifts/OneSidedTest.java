package io.swapgate.rules.shifts;

import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapType;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneSidedTest {
  private final AskedRule rule = AskedRule.of("one-sided");

  @Test
  void passesTradeWhateverItsParts() {
    assertThat(check(Swaps.trade("SW-1"))).isEmpty();
    assertThat(check(Swaps.trade("SW-1", hours(8, 16), hours(32, 33)))).isEmpty();
  }

  @Test
  void windowsCountNotTheNameOfTheType() {
    assertThat(check(Retold.as(SwapType.GIVEAWAY, Swaps.trade("SW-1")))).isEmpty();
    assertThat(check(Retold.as(SwapType.TRADE, Swaps.giveaway("SW-1")))).isPresent();
  }

  @Test
  void saysWhoGivesForNothing() {
    assertThat(check(Swaps.giveaway("SW-1")))
        .contains(
            new Told(
                true,
                "A-1 gives a shift to A-2 for nothing in return",
                Optional.of(new AgentId("A-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<Told> check(Swap swap) {
    return rule.check(AskedRule.dayBefore(swap));
  }
}
