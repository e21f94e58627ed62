package io.swapgate.rules.custom;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.skilled;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.Evaluation.Said;
import io.swapgate.rules.book.NamedRule;
import io.swapgate.rules.book.RuleSetMaker;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.rules.setting.RuleFaults;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that the house wrote in YAML. */
class CustomRulesTest {
  private static final String NEWCOMERS =
      """
      - rule:
          name: newcomers
          description: Newcomers give no shift away.
          outcome: deny
          refuseWhen:
            simple: "${variable.swap.type} == 'GIVEAWAY' && ${variable.agent.skills} !contains 'tenured'"
          reason: "${variable.swap.agent} is new and gives a shift to ${variable.swap.counterpart}"
      """;
  private static final String FULL =
      """
      - rule:
          name: full-days
          sees: 1d
          refuseWhen:
            jsonpath: "$.counterpartAfter.shifts[?(@.paidMinutes > 480)]"
          reason: "${variable.swap.counterpart} would have a shift of more than eight hours"
      """;

  private final Path folder;

  CustomRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void asksInSimple() throws IOException {
    write(NEWCOMERS);

    var refused = only(Swaps.giveaway("SW-1"), both(skilled("A-1"), skilled("A-2")));
    assertThat(refused.refuses()).isTrue();
    assertThat(refused.outcome()).isEqualTo(Outcome.DENY);
    assertThat(refused.found().get(0).sentence()).isEqualTo("A-1 is new and gives a shift to A-2");

    var tenured = both(skilled("A-1", "chat", "tenured"), skilled("A-2"));
    assertThat(only(Swaps.giveaway("SW-1"), tenured).refuses()).isFalse();
    assertThat(only(Swaps.trade("SW-1"), both(skilled("A-1"), skilled("A-2"))).refuses()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(textBlock = "16, false\n17, true")
  void asksInJsonPathOfTheSchedulesAsTheyWouldBe(int end, boolean refuses) throws IOException {
    write(FULL);
    var swap = Swaps.giveaway("SW-1", hours(8, end));

    var said = only(swap, both(working("A-1", hours(8, end)), working("A-2")));

    assertThat(said.refuses()).isEqualTo(refuses);
    assertThat(said.outcome()).isEqualTo(Outcome.HOLD);
  }

  @Test
  void settingsGoBeforeWhatTheFileSays() throws IOException {
    write(NEWCOMERS);
    var rules =
        RuleSetMaker.make(
            NamedSettings.of(Map.of("swapgate.rules.newcomers.outcome", "off")), read());

    var said = Evaluation.by(rules, AskedRule.dayBefore(Swaps.giveaway("SW-1")), nobody());

    assertThat(said.rules()).extracting(Said::rule).doesNotContain("newcomers");
  }

  @Test
  void aRuleThatFailsToAnswerHasAPersonLook() throws IOException {
    write(NEWCOMERS.replace("variable.agent.skills", "variable.agent.pets"));

    var said = only(Swaps.giveaway("SW-1"), nobody());

    assertThat(said.refuses()).isTrue();
    assertThat(said.found().get(0).sentence()).startsWith("the rule newcomers cannot be judged: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reason:        | raeson:    | the rule newcomers has a raeson, which no rule has; did you mean reason?
          outcome: deny  | outcome: x | the rule newcomers has an outcome that is none of off, hold, deny: x
          simple:        | groovy:    | the rule newcomers asks in groovy; known are simple, jsonpath
          '== ''GIVE'    | '=! ''GIVE'| the rule newcomers cannot be understood: \
          """)
  void namesFileAndRuleOfWhatIsWrong(String right, String wrong, String fault) throws IOException {
    write(NEWCOMERS.replace(right, wrong));

    assertThatThrownBy(this::read)
        .asInstanceOf(type(RuleFaults.class))
        .satisfies(
            faults ->
                assertThat(faults.lines().get(0))
                    .startsWith(folder.resolve("house.rules.yaml") + ": " + fault.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'rule: [' | ', line '
          'rule: {name: x}' | ': rules are a list'
          '- rule: {name: No Name}' | ': every item is a rule: with a name of small letters'
          '- role: {name: x}' | ': every item is a rule: with a name of small letters'\
          """)
  void namesTheFileThatHoldsNoRules(String text, String fault) throws IOException {
    write(text);

    assertThatThrownBy(this::read).hasMessageContaining("house.rules.yaml" + fault);
  }

  @Test
  void anExpressionThatIsNoJsonPathIsRefused() throws IOException {
    write(FULL.replace("$.counterpartAfter.shifts[?", "$[.counterpartAfter[?"));

    assertThatThrownBy(this::read).hasMessageContaining("the rule full-days cannot be understood");
  }

  private Said only(Swap swap, BothSchedules before) {
    var rules = RuleSetMaker.make(NamedSettings.of(Map.of()), read());
    var said = Evaluation.by(rules, AskedRule.dayBefore(swap), before).rules();
    return said.get(said.size() - 1);
  }

  private static BothSchedules nobody() {
    return both(working("A-1"), working("A-2"));
  }

  private List<NamedRule> read() {
    return CustomRules.read(folder, DefaultCamelContext::new);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("house.rules.yaml"), text);
  }
}
