package io.swapgate.rules.people;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.AgentId;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedAgentsTest {
  private final AskedRule rule = AskedRule.of("reviewed-agents", "agents=A-7, A-8,A-9");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A-1, A-2, true
          A-7, A-2, false
          A-1, A-8, false
          A-9, A-7, false
          a-7, A-2, true
          A-70, A-2, true\
          """)
  void refusesSwapsOfEitherOfThem(String agent, String counterpart, boolean allowed) {
    assertThat(check(agent, counterpart).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void saysWhoseSwapsAreLookedAt() {
    assertThat(check("A-1", "A-8"))
        .contains(
            new Told(
                true,
                "swaps of A-8 are always looked at by a person",
                Optional.of(new AgentId("A-8")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void tellsOfSomebodyWhoSwapsAloneOnce() {
    var swap = Swaps.draft("SW-1").between("A-7", "A-7").swap();

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-7"), working("A-7"))))
        .hasSize(1);
  }

  private Optional<Told> check(String agent, String counterpart) {
    var swap = Swaps.draft("SW-1").between(agent, counterpart).swap();
    return rule.check(AskedRule.dayBefore(swap));
  }
}
