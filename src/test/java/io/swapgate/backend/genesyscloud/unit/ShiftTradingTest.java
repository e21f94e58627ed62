package io.swapgate.backend.genesyscloud.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading.Capability;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShiftTradingTest {
  @Test
  void tellsItsRulesInTheWordsOfOurs() throws IOException {
    var read =
        read(
            """
            {"enabled": true, "minHoursInFuture": 24, "unequalPaid": "AdminReview",
             "oneSided": "Disallow", "minMinutesBetweenShifts": 660,
             "minMinutesBetweenShiftsViolations": "Disallow", "maxTradesPerAgentPerWeek": 2,
             "activityCategoryRules": [
               {"activityCategory": "Training", "action": "DoNotAllowTrade"},
               {"activityCategory": "Meeting", "action": "KeepWithSchedule"},
               {"activityCategory": "Break", "action": "DoNotAllowTrade"}]}
            """);

    assertThat(read.rules())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("notice.outcome", "hold"),
                Map.entry("notice.least", "24h"),
                Map.entry("min-rest.outcome", "hold"),
                Map.entry("min-rest.least", "660m"),
                Map.entry("equal-paid-time.outcome", "hold"),
                Map.entry("equal-paid-time.tolerance", "0m"),
                Map.entry("one-sided.outcome", "hold"),
                Map.entry("max-swaps-per-week.outcome", "hold"),
                Map.entry("max-swaps-per-week.limit", "2"),
                Map.entry("protected-activities.outcome", "hold"),
                Map.entry("protected-activities.categories", "training")));
  }

  @Test
  void asksNothingWhereTheUnitAllowsAll() throws IOException {
    var read =
        read(
            """
            {"enabled": true, "autoReview": true, "minHoursInFuture": 0, "unequalPaid": "Allow",
             "oneSided": "Allow", "minMinutesBetweenShifts": 660,
             "minMinutesBetweenShiftsViolations": "Allow", "weeklyMaxPaidViolations": "Allow"}
            """);

    assertThat(read.rules()).isEmpty();
    assertThat(read.paidTime()).isEmpty();
    assertThat(read.mismatch()).isEmpty();
    assertThat(read.autoReview()).isTrue();
  }

  @Test
  void knowsWhatHasToMatchAndWhichPaidTimeMayNotBeBroken() throws IOException {
    var read =
        read(
            """
            {"requiresMatchingSkills": true, "requiresMatchingQueues": true,
             "requiresMatchingLanguages": false, "requiresMatchingPlanningGroups": true,
             "weeklyMaxPaidViolations": "AdminReview", "weeklyMinPaidViolations": "Allow"}
            """);

    assertThat(read.mismatch()).containsOnly(Capability.SKILLS, Capability.QUEUES);
    assertThat(read.matchingPlanningGroups()).isTrue();
    assertThat(read.paidTime()).containsOnly("WeeklyMaxPaidTime");
  }

  private static ShiftTrading read(String json) throws IOException {
    return ShiftTrading.read(new ObjectMapper().readTree(json));
  }
}
