package io.swapgate.rules.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotWithOneselfTest {
  private final AskedRule rule = AskedRule.of("not-with-oneself");

  @Test
  void passesTwoPeople() {
    assertThat(check(Swaps.trade("SW-1"))).isEmpty();
    assertThat(check(Swaps.giveaway("SW-1"))).isEmpty();
    assertThat(check(Swaps.draft("SW-1").between("A-1", "a-1").swap())).isEmpty();
  }

  @Test
  void refusesGiveawayToOneself() {
    assertThat(check(Swaps.draft("SW-1").between("A-1", "A-1").asGiveaway().swap())).isPresent();
  }

  @Test
  void saysWhoSwapsWithThemselves() {
    assertThat(check(Swaps.draft("SW-1").between("A-1", "A-1").swap()))
        .contains(
            new Told(
                true,
                "A-1 swaps with themselves",
                Optional.of(new AgentId("A-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<Told> check(Swap swap) {
    return rule.check(AskedRule.dayBefore(swap));
  }
}
