package io.swapgate.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Swaps;
import io.swapgate.testing.Windows;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {
  private static final Instant START = Windows.MONDAY.plus(Duration.ofHours(8));
  private static final String UNIT = "MU-7";

  private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
  private final RulesInForce rules = new RulesInForce(house(Map.of()));
  private final PlatformRules platform = new PlatformRules(rules, clock);

  @Test
  void unitIsJudgedByWhatIsStricterOnThePlatform() {
    platform.told(UNIT, Map.of("notice.least", "4h"));

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(4));
    assertThat(notice("MU-8")).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatIsLooserOnThePlatformLoosensNothing() {
    platform.told(UNIT, Map.of("notice.least", "1h", "notice.outcome", "off"));

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void theUnitsOwnNumbersAreTheHousesHere() {
    var own = "swapgate.units.MU-7.rules.notice.least";
    rules.replaceBy(house(Map.of(own, "6h")), clock.instant());
    platform.told(UNIT, Map.of("notice.least", "4h"));
    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(6));

    rules.replaceBy(house(Map.of(own, "1h")), clock.instant());
    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void turnsOnRulesThatAreOffHere() {
    platform.told(UNIT, Map.of("one-sided.outcome", "hold", "max-swaps-per-week.limit", "1"));

    assertThat(asked(UNIT)).contains("one-sided").doesNotContain("max-swaps-per-week");
    assertThat(asked("MU-8")).doesNotContain("one-sided");
  }

  @Test
  void changedRulesOfTheHouseKeepWhatWasTold() {
    platform.told(UNIT, Map.of("notice.least", "4h"));

    var before =
        rules.replaceBy(house(Map.of("swapgate.rules.notice.least", "3h")), clock.instant());

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(4));
    assertThat(notice("MU-8")).isEqualTo(Duration.ofHours(3));
    assertThat(before.settings()).isEmpty();
    assertThat(rules.now().settings()).containsOnlyKeys("swapgate.rules.notice.least");
  }

  @Test
  void takesBackWhatIsNoLongerToldOrNoLongerStricter() {
    platform.told(UNIT, Map.of("notice.least", "4h", "one-sided.outcome", "hold"));
    platform.told(UNIT, Map.of("notice.least", "3h"));

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(3));
    assertThat(asked(UNIT)).doesNotContain("one-sided");
  }

  @Test
  void whatWasJudgedBeforeIsJudgedAnewOnlyIfTheRulesAreOthers() {
    var judged = clock.instant();
    clock.advance(Duration.ofMinutes(1));
    platform.told(UNIT, Map.of("notice.least", "1h"));
    assertThat(rules.haveChanged(judged)).isFalse();

    platform.told(UNIT, Map.of("notice.least", "4h"));
    assertThat(rules.haveChanged(judged)).isTrue();

    var again = clock.instant().plusSeconds(1);
    var now = rules.now();
    clock.advance(Duration.ofMinutes(1));
    platform.told(UNIT, new HashMap<>(Map.of("notice.least", "4h")));
    assertThat(rules.haveChanged(again)).isFalse();
    assertThat(rules.now()).isSameAs(now);
  }

  @Test
  void nothingCountsWhereTheHouseWantsNoneOfIt() {
    var off = Map.of("swapgate.rules.from-platform", "false");
    rules.replaceBy(house(off), clock.instant());
    platform.told(UNIT, Map.of("notice.least", "4h"));
    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(2));

    rules.replaceBy(house(Map.of()), clock.instant());
    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(4));
    rules.replaceBy(house(off), clock.instant());
    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatMakesNoSenseStopsNothingAndTheRestCounts() {
    platform.told(UNIT, Map.of("notice.least", "soon", "notice.most", "x", "skills.outcome", "?"));
    platform.told(UNIT, Map.of("notice.least", "soon", "max-hours-per-24h.outcome", "hold"));

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(2));
    assertThat(asked(UNIT)).contains("max-hours-per-24h", "skills");
  }

  @Test
  void settingsThatNeedEachOtherAreToldInWhateverOrder() {
    platform.told(UNIT, Map.of("swap-types.outcome", "hold", "swap-types.allowed", "giveaway"));

    assertThat(asked(UNIT)).contains("swap-types");
  }

  @Test
  void askingForDifferencesChangesNothing() {
    assertThat(platform.differences(UNIT, Map.of("notice.least", "4h", "notice.most", "x")))
        .hasSize(2);

    assertThat(notice(UNIT)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatTheyAllowTogetherMayBeNothing() {
    var house =
        Map.of(
            "swapgate.rules.swap-types.outcome", "hold",
            "swapgate.rules.swap-types.allowed", "trade");
    rules.replaceBy(house(house), clock.instant());
    platform.told(UNIT, Map.of("swap-types.allowed", "giveaway"));

    for (var swap : List.of(Swaps.trade("SW-1"), Swaps.giveaway("SW-2"))) {
      assertThat(RuleBook.verdict(rules.now(), AskedRule.dayBefore(swap)).refusals())
          .extracting("rule")
          .asInstanceOf(LIST)
          .containsExactly("swap-types");
    }
  }

  private Duration notice(String unit) {
    return Duration.between(rules.deadline(in(unit)), START);
  }

  /** The rules that are on in a unit. */
  private List<String> asked(String unit) {
    var none = Schedules.both(Schedules.working("A-1"), Schedules.working("A-2"));
    return Evaluation.by(rules.now(), AskedRule.dayBefore(in(unit)), none).rules().stream()
        .filter(said -> said.outcome() == Outcome.HOLD)
        .map(Evaluation.Said::rule)
        .toList();
  }

  private static Swap in(String unit) {
    return Swaps.draft("SW-1").in(unit).swap();
  }

  private static RuleSet house(Map<String, String> settings) {
    return RuleSetMaker.make(NamedSettings.of(settings), List.of());
  }
}
