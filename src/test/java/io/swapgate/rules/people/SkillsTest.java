package io.swapgate.rules.people;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillsTest {
  private final AskedRule rule = AskedRule.of("skills");

  @Test
  void passesTakersWithAllSkillsAndMore() {
    var swap = Swaps.draft("SW-1").requiring("billing").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1", "chat"), skilled("A-2", "billing", "chat"))))
        .isEmpty();
  }

  @Test
  void passesSwapThatRequiresNothing() {
    assertThat(check(Swaps.trade("SW-1"), both(skilled("A-1"), skilled("A-2")))).isEmpty();
  }

  @Test
  void namesEverySkillThatTheTakerLacks() {
    var swap = Swaps.draft("SW-1").requiring("spanish", "chat", "billing").swap();

    assertThat(check(swap, both(skilled("A-1", "spanish", "billing"), skilled("A-2", "chat"))))
        .map(Told::sentence)
        .contains("A-2 lacks billing, spanish for the shift that is taken over");
  }

  @Test
  void refusesTradeWhoseAgentLacksSkillsOfTheShiftInReturn() {
    var swap = Swaps.draft("SW-1").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1", "billing"), skilled("A-2", "chat"))))
        .map(Told::sentence)
        .contains("A-1 lacks chat for the shift that is taken over");
  }

  @Test
  void giverNeedsNoSkillsInGiveaway() {
    var swap =
        Swaps.draft("SW-1").asGiveaway().requiring("billing").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1"), skilled("A-2", "billing")))).isEmpty();
  }

  private Optional<Told> check(Swap swap, BothSchedules before) {
    return rule.check(swap, before);
  }
}
