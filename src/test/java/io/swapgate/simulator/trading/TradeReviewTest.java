package io.swapgate.simulator.trading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trading.review.Finding;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.Outcome;
import io.swapgate.simulator.trading.unit.Rule;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeReviewTest extends TradingTest {
  private static final Window THURSDAY =
      Window.of(Instant.parse("2026-03-12T14:00:00Z"), Duration.ofHours(8));
  private static final Window FRIDAY =
      Window.of(Instant.parse("2026-03-13T14:00:00Z"), Duration.ofHours(6));

  @Test
  void findsNothingInAnUsualTrade() {
    wfm.hasTrade("T-1");

    var review = review();

    assertThat(review.path("violations")).isEmpty();
    assertThat(review.path("adminReviewViolations")).isEmpty();
    assertThat(review.path("unevaluatedRules")).isEmpty();
  }

  @Test
  void countsPaidMinutesBeforeAndAfter() {
    hasUnequalTrade();

    var giver = review().path("initiatingUser");

    assertThat(giver.path("preTradeSchedulePaidMinutes").asInt()).isEqualTo(480);
    assertThat(giver.path("postTradeSchedulePaidMinutes").asInt()).isEqualTo(360);
    assertThat(giver.at("/postTradeNewShift/activities/0/lengthMinutes").asInt()).isEqualTo(360);
  }

  @ParameterizedTest
  @CsvSource({
    "ALLOW, '', ''",
    "DISALLOW, UnequalPaidTime, ''",
    "ADMIN_REVIEW, '', UnequalPaidTime"
  })
  void unequalPaidTimeCountsAsTheUnitSays(Outcome outcome, String forbidden, String forAdmin) {
    hasUnequalTrade();
    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().with(Rule.UNEQUAL_PAID, outcome));

    assertThat(String.join(",", types("violations"))).isEqualTo(forbidden);
    assertThat(String.join(",", types("adminReviewViolations"))).isEqualTo(forAdmin);
  }

  @Test
  void skillsMustBeTheSameOnlyIfTheUnitSaysSo() {
    wfm.hasAgent("A-1", List.of("calls", "chat"), THURSDAY);
    wfm.hasAgent("A-2", List.of("calls"), FRIDAY);
    wfm.hasPendingSwap(
        SwapSpec.trade("T-1").between("A-1", "A-2").offering(THURSDAY).against(FRIDAY));
    assertThat(types("violations")).isEmpty();

    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().matching(Capability.SKILLS));
    assertThat(types("violations")).containsExactly("AgentCapabilityMismatch");
  }

  @Test
  void shiftsStartTooSoon() {
    wfm.hasTrade("T-1");
    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().withMinHoursInFuture(244));
    assertThat(types("violations")).as("244 hours ahead").isEmpty();

    clock.advance(Duration.ofMinutes(1));
    assertThat(types("violations")).containsExactly("InitiatingShiftStartTooClose");
    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().withMinHoursInFuture(400));
    assertThat(types("violations"))
        .containsExactly("InitiatingShiftStartTooClose", "ReceivingShiftStartTooClose");
  }

  @Test
  void schedulesMovedSinceTheOffer() {
    wfm.hasTrade("T-1");
    var id = client.evaluate(WEEK).path(0).at("/trade/receiving/shift/id").asText();

    wfm.reschedules("taker-of-T-1", FRIDAY.movedBy(Duration.ofHours(1)));

    assertThat(types("violations")).containsExactly("ReceivingShiftTimesChanged");
    assertThat(client.evaluate(WEEK).path(0).at("/trade/receiving/shift/id").asText())
        .isEqualTo(id);
  }

  @Test
  void unitTradesNotOrIsPublishing() {
    wfm.hasTrade("T-1");
    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().disabled());
    wfm.publishes("MU-7");

    assertThat(types("violations"))
        .containsExactly("ShiftTradingNotEnabled", "WeekScheduleUnpublished");
  }

  @Test
  void findsWhatItIsToldTo() {
    wfm.hasTrade("T-1");
    wfm.finds("T-1", Finding.VIOLATION, "InitiatingWeeklyMaxPaidTime");
    wfm.finds("T-1", Finding.ADMIN_REVIEW, "InitiatingAgentMinimumTimeBetweenShifts");
    wfm.finds("T-1", Finding.UNEVALUATED, "MinimumTimeBetweenShifts");

    assertThat(types("violations")).containsExactly("InitiatingWeeklyMaxPaidTime");
    assertThat(types("adminReviewViolations"))
        .containsExactly("InitiatingAgentMinimumTimeBetweenShifts");
    assertThat(texts(review().path("unevaluatedRules"), ""))
        .containsExactly("MinimumTimeBetweenShifts");
  }

  private void hasUnequalTrade() {
    wfm.hasPendingSwap(SwapSpec.trade("T-1").offering(THURSDAY).against(FRIDAY));
  }

  private List<String> types(String where) {
    return texts(review().path(where), "/type");
  }

  private JsonNode review() {
    return client.evaluate(WEEK).path(0).path("matchReview");
  }
}
