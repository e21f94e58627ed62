package io.swapgate.rules.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.SwapType;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapTypesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          trade,            TRADE,        true
          trade,            GIVEAWAY,     false
          GIVEAWAY,         GIVEAWAY,     true
          GIVEAWAY,         TRADE,        false
          'giveaway,trade', TRADE,        true
          'giveaway,trade', GIVEAWAY,     true
          'giveaway,trade', UNRECOGNISED, false\
          """)
  void onlyTypesThatAreAllowedPass(String allowed, SwapType type, boolean passes) {
    var rule = AskedRule.of("swap-types", "allowed=" + allowed);
    var swap = Retold.as(type, Swaps.trade("SW-1"));

    assertThat(rule.check(AskedRule.dayBefore(swap)).isEmpty()).isEqualTo(passes);
  }

  @Test
  void saysWhichTypesAreAllowed() {
    var rule = AskedRule.of("swap-types", "allowed=giveaway,trade");
    var swap = Retold.as(SwapType.UNRECOGNISED, Swaps.trade("SW-1"));

    assertThat(rule.check(AskedRule.dayBefore(swap)))
        .contains(
            new Told(
                true,
                "the swap is a UNRECOGNISED; allowed: TRADE, GIVEAWAY",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
