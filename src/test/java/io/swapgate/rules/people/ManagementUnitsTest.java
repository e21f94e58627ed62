package io.swapgate.rules.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementUnitsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          allowed=MU-7,       MU-7, true
          allowed=MU-7,       MU-8, false
          'allowed=MU-7,MU-8', MU-8, true
          allowed=MU-7,       mu-7, false
          denied=MU-7,        MU-7, false
          denied=MU-7,        MU-8, true
          'denied=MU-8, MU-7', MU-7, false\
          """)
  void onlySomeUnitsOrAllButSomePass(String setting, String unit, boolean allowed) {
    assertThat(check(AskedRule.of("management-units", setting), unit).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void unitThatIsAllowedAndDeniedIsDenied() {
    var rule = AskedRule.of("management-units", "allowed=MU-7,MU-8", "denied=MU-8");

    assertThat(check(rule, "MU-7")).isEmpty();
    assertThat(check(rule, "MU-8")).isPresent();
    assertThat(check(rule, "MU-9")).isPresent();
  }

  @Test
  void saysWhichUnitItIs() {
    assertThat(check(AskedRule.of("management-units", "denied=MU-7"), "MU-7"))
        .contains(
            new Told(
                true,
                "swaps of management unit MU-7 are not approved by Swapgate",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static Optional<Told> check(AskedRule rule, String unit) {
    return rule.check(AskedRule.dayBefore(Retold.of(unit, Swaps.trade("SW-1"))));
  }
}
