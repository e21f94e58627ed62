package io.swapgate.simulator.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Garbling;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TradeListingTest extends TradingTest {
  private static final Duration SHIFT = Duration.ofHours(8);

  @Test
  void evaluateTellsTradesAndReviewsThem() {
    wfm.hasTrade("T-1");

    var entity = client.evaluate(WEEK).path(0);
    var trade = entity.path("trade");

    assertThat(trade.path("state").asText()).isEqualTo("Matched");
    assertThat(trade.path("oneSided").asBoolean()).isFalse();
    assertThat(trade.at("/initiating/user/id").asText()).isEqualTo("giver-of-T-1");
    assertThat(trade.at("/initiating/managementUnit/id").asText()).isEqualTo("MU-7");
    assertThat(trade.at("/initiating/shift/id").asText())
        .isEqualTo(wfm.schedule("giver-of-T-1").get(0).id());
    assertThat(trade.at("/initiating/schedule/weekDate").asText()).isEqualTo(WEEK);
    assertThat(trade.at("/receiving/shift/startDate").asText()).isEqualTo("2026-03-13T14:00:00Z");
    assertThat(trade.path("expirationDate").asText()).isEqualTo("2026-03-12T14:00:00Z");
    assertThat(trade.at("/metadata/version").asInt()).isEqualTo(1);
    assertThat(entity.path("matchReview").isObject()).isTrue();
  }

  @Test
  void giveawayHasNeitherASecondShiftNorAReview() {
    wfm.hasGiveaway("T-1");

    var entity = client.evaluate(WEEK).path(0);

    assertThat(entity.path("matchReview").isNull()).isTrue();
    assertThat(entity.at("/trade/oneSided").asBoolean()).isTrue();
    assertThat(entity.at("/trade/receiving/shift").isNull()).isTrue();
    assertThat(entity.at("/trade/acceptableIntervals")).isEmpty();
  }

  @Test
  void evaluateTellsMatchedTradesOnlyAndQueryAll() {
    wfm.hasTrade("T-1");
    wfm.hasPendingSwap(SwapSpec.trade("T-2").between("giver-of-T-1", "A-2"));
    wfm.becomes("T-2", SwapStatus.EXPIRED);
    wfm.hasPendingSwap(
        SwapSpec.trade("T-3").between("giver-of-T-1", "A-3"),
        Trouble.validatingFor(Duration.ofHours(1)));
    wfm.hasTrade("T-4");

    var queried = client.query(WEEK, "giver-of-T-1");

    assertThat(texts(client.evaluate(WEEK), "/trade/id")).containsExactly("T-1", "T-4");
    assertThat(texts(queried, "/id")).containsExactly("T-1", "T-2", "T-3");
    assertThat(texts(queried, "/state")).containsExactly("Matched", "Expired", "Unmatched");
    assertThat(queried.path(2).has("receiving")).isFalse();
    assertThat(queried.path(2).at("/target/user/id").asText()).isEqualTo("A-3");
  }

  @Test
  void tellsWhoReviewedATrade() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    wfm.hasTrade("T-3");
    client.decided("T-1 Denied 1");
    wfm.meanwhile("T-2", Meanwhile.APPROVED_BY_COORDINATOR);
    wfm.becomes("T-3", SwapStatus.APPROVED);

    var trades = client.query(WEEK, "giver-of-T-1", "giver-of-T-2", "giver-of-T-3");

    assertThat(texts(trades, "/reviewedBy/id"))
        .containsExactly("swapgate", "coordinator-4", "System");
  }

  /** A clock that changes moves the end of its week by an hour, against one that does not. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, SUNDAY, 2026-03-08T05:59:00Z, 2026-03-01
          America/Chicago, SUNDAY, 2026-03-08T06:00:00Z, 2026-03-08
          America/Chicago, SUNDAY, 2026-03-15T04:59:00Z, 2026-03-08
          America/Chicago, SUNDAY, 2026-03-15T05:00:00Z, 2026-03-15
          Europe/Berlin,   MONDAY, 2026-10-18T22:00:00Z, 2026-10-19
          Europe/Berlin,   MONDAY, 2026-10-25T22:59:00Z, 2026-10-19
          Europe/Berlin,   MONDAY, 2026-10-25T23:00:00Z, 2026-10-26\
          """)
  void weeksAreByTheBusinessUnitsClock(String zone, DayOfWeek day, Instant start, String week) {
    wfm.hasBusinessUnit("BU-9", zone, day, "MU-7");
    wfm.hasPendingSwap(SwapSpec.giveaway("T-1").offering(Window.of(start, SHIFT)));

    var listed = client.in("BU-9").evaluate(week);

    assertThat(texts(listed, "/trade/initiating/shift/weekDate")).containsExactly(week);
  }

  @Test
  void tradeOverTwoWeeksIsListedAndCountedInBoth() {
    var sunday = Window.of(Instant.parse("2026-03-15T14:00:00Z"), SHIFT);
    var monday = Window.of(Instant.parse("2026-03-16T14:00:00Z"), SHIFT);
    wfm.hasPendingSwap(SwapSpec.trade("T-1").offering(sunday).against(monday));
    wfm.hasTrade("T-2");

    var answer = client.start("weeks/summary", "", List.of(WEEK, "2026-03-16"), "");
    var weeks = TradingClient.json(answer).at("/queryWeekSummariesResult/weeks");

    assertThat(texts(weeks, "/initiatingMatchedCount")).containsExactly("2", "0");
    assertThat(texts(weeks, "/crossWeekReceivingMatchedCount")).containsExactly("0", "1");
    assertThat(texts(client.evaluate("2026-03-16"), "/trade/id")).containsExactly("T-1");
  }

  @ParameterizedTest
  @EnumSource
  void garblesTrades(Garbling how) {
    wfm.hasTrade("T-1");
    var whole = client.evaluate(WEEK).path(0).path("trade");
    wfm.hasTrouble("T-1", Trouble.garbled(how));

    assertThat(client.evaluate(WEEK).path(0).path("trade")).isNotEqualTo(whole);

    traffic.clear();
  }

  @Test
  void readsFailAsOftenAsTold() {
    wfm.hasPendingSwap(
        SwapSpec.trade("T-1"), Trouble.failsOnRead(503, 1), Trouble.proxyPage(502, 1));
    assertThat(client.evaluation("", WEEK).statusCode()).isEqualTo(503);

    assertThat(client.evaluation("", WEEK).statusCode()).isEqualTo(502);
    traffic.remove(traffic.size() - 1);
    wfm.proxiesListings(1);
    assertThat(client.evaluation("", WEEK).body()).startsWith("<html>");
    traffic.remove(traffic.size() - 1);
    assertThat(client.evaluate(WEEK)).hasSize(1);
  }

  @Test
  void tradeChangesRightAfterItWasRead() {
    wfm.hasPendingSwap(SwapSpec.trade("T-1"), Trouble.etagChurn(1));

    assertThat(texts(client.evaluate(WEEK), "/trade/metadata/version")).containsExactly("1");
    assertThat(client.decide("", "T-1 Approved 1").statusCode()).isEqualTo(409);
    assertThat(texts(client.evaluate(WEEK), "/trade/metadata/version")).containsExactly("2");
  }
}
