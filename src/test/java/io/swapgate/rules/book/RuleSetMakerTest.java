package io.swapgate.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.rules.setting.RuleFaults;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import io.swapgate.testing.Windows;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings make of the rules. */
class RuleSetMakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules.notice.least | -2h | swapgate.rules.notice.least must not be negative: -2h
          rules.notice.least | 2 parsecs | swapgate.rules.notice.least is no length of time, such as 12h: 2 parsecs
          rules.notice.most | 1h | swapgate.rules.notice.least must not be more than swapgate.rules.notice.most: by default, 1h
          rules.min-rest.break | 12h | swapgate.rules.min-rest.break must not be more than swapgate.rules.min-rest.least: 12h, by default
          rules.same-week.weeks-apart | two | swapgate.rules.same-week.weeks-apart is no whole number: two
          rules.max-average-hours.weeks | 0 | swapgate.rules.max-average-hours.weeks must be 1 to 52: 0
          rules.skills.match | some | swapgate.rules.skills.match is none of required, all, any: some
          rules.skills.outcome | maybe | swapgate.rules.skills.outcome is none of off, hold, deny: maybe
          rules.platform-findings.kinds | review, doubt | swapgate.rules.platform-findings.kinds is none of violation, review, unevaluated: doubt
          rules.blackout-dates.dates | 2026-12-32 | swapgate.rules.blackout-dates.dates is no day and no range of days, such as 2026-12-24/2027-01-02: 2026-12-32
          rules.blackout-dates.dates | 2026-12-24/2026-12-20 | swapgate.rules.blackout-dates.dates is no day and no range of days, such as 2026-12-24/2027-01-02: 2026-12-24/2026-12-20
          rules.blackout-dates.outcome | hold | swapgate.rules.blackout-dates.dates is not set, and without it the rule has nothing to ask
          rules.swap-types.allowed | TRADE, GIFT | swapgate.rules.swap-types.allowed is none of trade, giveaway: GIFT
          rules.week-start | funday | swapgate.rules.week-start is no day of the week, such as monday: funday
          rules.from-platform | yes, please | swapgate.rules.from-platform is neither true nor false: yes, please
          rules.rejudge-after | 0s | swapgate.rules.rejudge-after must be more than nothing
          rules.min-rset.outcome | hold | swapgate.rules.min-rset.outcome: there is no rule min-rset; did you mean min-rest?
          rules.min-rest.lest | 11h | swapgate.rules.min-rest.lest is no setting of the rule min-rest; did you mean least?
          rules.pets.outcome | hold | swapgate.rules.pets.outcome: there is no rule pets
          units.MU-7.rules.notice.least | -1h | swapgate.units.MU-7.rules.notice.least must not be negative: -1h
          units.MU-7.rules.notise.least | 1h | swapgate.units.MU-7.rules.notise.least: there is no rule notise; did you mean notice?
          units.MU-7.zone | UTC | swapgate.units.MU-7.zone is no setting that Swapgate knows\
          """)
  void namesTheKeyOfWhatMakesNoSense(String key, String value, String fault) {
    assertThatThrownBy(() -> make(Map.of("swapgate." + key, value)))
        .asInstanceOf(type(RuleFaults.class))
        .extracting(RuleFaults::lines)
        .isEqualTo(List.of(fault));
  }

  @Test
  void tellsAllFaultsAtOnce() {
    var wrong =
        Map.of(
            "swapgate.rules.notice.least", "-2h",
            "swapgate.rules.skills.match", "some",
            "swapgate.rules.notice.lest", "1h",
            "SWAPGATE_RULES_NOTICE_LEST", "1h");

    assertThatThrownBy(() -> make(wrong))
        .asInstanceOf(type(RuleFaults.class))
        .extracting(RuleFaults::lines)
        .asInstanceOf(LIST)
        .hasSize(3);
  }

  @Test
  void aUnitsOwnNumbersGoBeforeTheHouses() {
    var rules =
        new RulesInForce(
            make(
                Map.of(
                    "swapgate.rules.notice.least", "4h",
                    "swapgate.units.MU-1.rules.notice.least", "6h",
                    "swapgate.units.\"MU.2\".rules.notice.outcome", "off")));
    var start = Windows.MONDAY.plus(Duration.ofHours(8));

    assertThat(rules.deadline(swapIn("MU-1"))).isEqualTo(start.minus(Duration.ofHours(6)));
    assertThat(rules.deadline(swapIn("MU.2"))).isEqualTo(start);
    assertThat(rules.deadline(swapIn("MU-3"))).isEqualTo(start.minus(Duration.ofHours(4)));
  }

  @Test
  void onlyTheSafeRulesAreOnByDefault() {
    var said = Evaluation.by(make(Map.of()), AskedRule.dayBefore(Swaps.trade("SW-1")), none());

    assertThat(said.rules())
        .allMatch(rule -> rule.outcome() == Outcome.HOLD)
        .extracting(Evaluation.Said::rule)
        .containsExactly(
            "notice",
            "platform-findings",
            "own-shift",
            "no-overlap",
            "skills",
            "max-consecutive-hours");
  }

  @Test
  void everyRuleIsAskedAndTheHardestOutcomeCounts() {
    var settings = new HashMap<String, String>();
    BuiltinRules.ALL.forEach(rule -> settings.put(outcome(rule.name()), "hold"));
    settings.put("swapgate.rules.swap-types.allowed", "giveaway");
    settings.put("swapgate.rules.blackout-dates.dates", "2026-03-02");
    settings.put("swapgate.rules.reviewed-agents.agents", "A-1, A-2");
    settings.put("swapgate.rules.management-units.allowed", "MU-9");
    settings.put("swapgate.rules.paid-per-week.least", "1h");
    settings.put(outcome("blackout-dates"), "deny");

    var said = Evaluation.by(make(settings), AskedRule.dayBefore(Swaps.trade("SW-1")), none());

    assertThat(said.rules()).hasSize(BuiltinRules.ALL.size());
    assertThat(said.rules())
        .filteredOn(Evaluation.Said::refuses)
        .extracting(Evaluation.Said::rule)
        .contains(
            "swap-types", "blackout-dates", "reviewed-agents", "management-units", "own-shift");
    assertThat(said.getOutcome()).isEqualTo(Outcome.DENY);
  }

  private static String outcome(String rule) {
    return "swapgate.rules." + rule + ".outcome";
  }

  private static BothSchedules none() {
    return Schedules.both(Schedules.working("A-1"), Schedules.working("A-2"));
  }

  private static Swap swapIn(String unit) {
    return Swaps.draft("SW-1").in(unit).swap();
  }

  private static RuleSet make(Map<String, String> settings) {
    return RuleSetMaker.make(NamedSettings.of(settings), List.of());
  }
}
