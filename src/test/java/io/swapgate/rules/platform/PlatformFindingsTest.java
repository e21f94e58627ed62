package io.swapgate.rules.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RuleBook;
import io.swapgate.rules.book.RuleSetMaker;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.SwapDraft;
import io.swapgate.testing.Swaps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformFindingsTest {
  private static final SwapDraft DRAFT = Swaps.draft("SW-1");

  private final AskedRule rule = AskedRule.of("platform-findings");

  @Test
  void passesSwapAgainstWhichNothingIsFound() {
    assertThat(rule.check(AskedRule.dayBefore(DRAFT.swap()))).isEmpty();
    assertThat(told(rule, DRAFT))
        .extracting(Told::sentence)
        .containsExactly("the platform tells nothing against the swap");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindOfFindingHoldsUnlessTheHouseSaysOtherwise(Kind kind) {
    var found = DRAFT.despite(new PlatformFinding("UnequalPaidTime", kind));

    assertThat(told(rule, found)).hasSize(1).allMatch(Told::refuses);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          let-pass=UnequalPaidTime,          UnequalPaidTime,  REVIEW,      true
          let-pass=unequalpaidtime,          UnequalPaidTime,  VIOLATION,   true
          'let-pass=NoPet, UnequalPaidTime', UnequalPaidTime,  UNEVALUATED, true
          let-pass=UnequalPaid,              UnequalPaidTime,  REVIEW,      false
          let-pass=UnequalPaidTime,          UnequalPaidTimes, REVIEW,      false
          kinds=violation,                   UnequalPaidTime,  VIOLATION,   false
          kinds=violation,                   UnequalPaidTime,  REVIEW,      true
          'kinds=review,unevaluated',        UnequalPaidTime,  VIOLATION,   true
          'kinds=review,unevaluated',        UnequalPaidTime,  UNEVALUATED, false\
          """)
  void theHouseMayLetTypesAndKindsPass(String setting, String type, Kind kind, boolean passes) {
    var house = AskedRule.of("platform-findings", setting);
    var found = DRAFT.despite(new PlatformFinding(type, kind));

    assertThat(told(house, found)).hasSize(1).allMatch(told -> told.refuses() != passes);
  }

  @Test
  void oneThatMayPassTakesNoOtherAlong() {
    var house = AskedRule.of("platform-findings", "let-pass=UnequalPaidTime");
    var found =
        DRAFT.despite(
            new PlatformFinding("WeeklyMaxPaidTime", Kind.REVIEW),
            new PlatformFinding("UnequalPaidTime", Kind.VIOLATION));

    assertThat(told(house, found)).extracting(Told::refuses).containsExactly(false, true);
  }

  @Test
  void tellsTheGravestFirst() {
    var found =
        DRAFT.despite(
            new PlatformFinding("B", Kind.UNEVALUATED),
            new PlatformFinding("A", Kind.REVIEW),
            new PlatformFinding("Z", Kind.VIOLATION),
            new PlatformFinding("Y", Kind.VIOLATION));

    assertThat(told(rule, found))
        .extracting(Told::sentence)
        .containsExactly(
            "the platform says: y (Y)",
            "the platform says: z (Z)",
            "the platform wants a person to look: a (A)",
            "the platform could not work out: b (B)");
  }

  @Test
  void aUnitMayLetPassWhatTheHouseDoesNot() {
    var own = Map.of("swapgate.units.MU-7.rules.platform-findings.let-pass", "UnequalPaidTime");
    var rules = RuleSetMaker.make(NamedSettings.of(own), List.of());
    var found = DRAFT.despite(new PlatformFinding("UnequalPaidTime", Kind.REVIEW));

    assertThat(RuleBook.verdict(rules, AskedRule.dayBefore(found.swap())).isPassed()).isTrue();
    assertThat(RuleBook.verdict(rules, AskedRule.dayBefore(found.in("MU-8").swap())).isPassed())
        .isFalse();
  }

  private static List<Told> told(AskedRule asked, SwapDraft draft) {
    return asked.findings(AskedRule.dayBefore(draft.swap()), none());
  }

  private static BothSchedules none() {
    return Schedules.both(Schedules.working("A-1"), Schedules.working("A-2"));
  }
}
