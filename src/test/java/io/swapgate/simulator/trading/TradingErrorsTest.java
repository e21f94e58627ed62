package io.swapgate.simulator.trading;

import static io.swapgate.simulator.trading.TradingClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.swap.SwapStatus;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingErrorsTest extends TradingTest {
  private static final String JOBS = "/shifttrading/trades/%s/jobs";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evaluate   | {"weekDates":[]}
          evaluate   | {"managementUnitIds":[]}
          evaluate   | {"managementUnitIds":"MU-7","weekDates":[]}
          evaluate   | {"managementUnitIds":[7],"weekDates":[]}
          evaluate   | {"managementUnitIds":[],"weekDates":["2026-03-10"]}
          evaluate   | {"managementUnitIds":[],"weekDates":["today"]}
          query      | {"managementUnitIds":[],"weekDates":[]}
          state/bulk | {"managementUnitIds":[],"weekDates":[]}
          state/bulk | {"managementUnitIds":[],"weekDates":[],"entities":[{"id":"T-1","state":"Approved"}]}
          state/bulk | {"managementUnitIds":[],"weekDates":[],"entities":[{"id":"T-1","metadata":{"version":1}}]}
          state/bulk | {"managementUnitIds":[],"weekDates":[],"entities":[{"state":"Approved","metadata":{"version":1}}]}\
          """)
  void refusesBodiesThatLackSomething(String call, String body) {
    wfm.hasTrade("T-1");

    assertRefused(client.post(JOBS.formatted(call), body), 400, "wfm.validation.failure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"startDate\":\"2026-03-09T05:00:00Z\",\"endDate\":\"later\"}"})
  void refusesSearchesWithoutAPeriod(String body) {
    var answer = client.post("/agentschedules/search", body);

    assertRefused(answer, 400, "wfm.validation.failure");
  }

  @Test
  void refusesTradesTwiceInACallAndOtherStates() {
    wfm.hasTrade("T-1");

    assertRefused(
        client.decide("", "T-1 Approved 1", "T-1 Denied 1"), 400, "wfm.validation.failure");
    assertRefused(client.decide("", "T-1 Canceled 1"), 400, "wfm.not.allowed");
  }

  @Test
  void refusesWhatIsNoJson() {
    var path = JOBS.formatted("evaluate");

    assertRefused(client.post(path, "<xml/>"), 400, "bad.request");
    assertRefused(client.post(path, "{}", "text/plain"), 415, "unsupported.media.type");
  }

  @Test
  void refusesUnknownUnitsAndThoseOfOthers() {
    wfm.hasTrade("T-1");
    wfm.hasBusinessUnit("BU-9", "Asia/Tokyo", DayOfWeek.MONDAY, "MU-9");
    var strange = "wfm.validation.management.unit.not.found";

    assertRefused(client.in("BU-2").evaluation("", WEEK), 404, "wfm.business.unit.not.found");
    assertRefused(client.in("BU-9").evaluation("", WEEK), 400, strange);
    assertRefused(
        client.in("BU-2").poll("trades/evaluate", "x"), 404, "wfm.business.unit.not.found");
    assertRefused(client.get("/businessunits/BU-2"), 404, "wfm.business.unit.not.found");
    assertRefused(client.get("/managementunits/MU-2"), 404, "wfm.management.unit.not.found");
    assertRefused(client.get("/managementunits/MU-2/users"), 404, "wfm.management.unit.not.found");
    assertRefused(
        client.get("/managementunits/MU-9/agents/giver-of-T-1"), 404, "wfm.entity.not.found");
    assertRefused(client.decide("", "T-2 Approved 1"), 404, "wfm.entity.not.found");
  }

  @Test
  void refusesWhoHasNoToken() {
    assertRefused(client.without().evaluation("", WEEK), 401, "authentication.required");
    assertRefused(client.without().get("/adherence?userId=A-1"), 401, "authentication.required");
  }

  @Test
  void refusesPartsThatNobodyKnows() {
    var answer = client.get("/businessunits/BU-1?expand=everything");

    assertRefused(answer, 400, "invalid.query.param.value");
  }

  @Test
  void limitsCallsAndNotEntries() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    wfm.allows(2, 0);

    assertThat(client.decide("", "T-1 Approved 1", "T-2 Approved 1").statusCode()).isEqualTo(200);
    assertThat(client.evaluation("", WEEK).headers().firstValue("inin-ratelimit-count"))
        .contains("2");
    var over = client.evaluation("", WEEK);

    assertRefused(over, 429, "too.many.requests");
    assertThat(over.headers().firstValue("Retry-After")).contains("60");
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS_BEFORE, PENDING_APPROVAL, 0",
    "STATUS_AFTER, APPROVED, 200",
    "TOO_MANY, PENDING_APPROVAL, 0",
    "GARBAGE, APPROVED, 200"
  })
  void faultsStrikeTheCallAndTheRecordKnows(Fault fault, SwapStatus left, int outcome) {
    wfm.hasTrade("T-1");
    wfm.suffers(7, new FaultOdds(Map.of(fault, 1.0), 1, Duration.ZERO));

    var struck = client.decide("", "T-1 Approved 1");

    assertThat(wfm.status("T-1")).isEqualTo(left);
    assertThat(wfm.calls().decisions()).extracting(Decision::outcome).containsExactly(outcome);
    assertThat(wfm.approvals("T-1")).extracting(Call::status).containsExactly(struck.statusCode());
    assertThat(wfm.calls().of("BU-1", CallKind.BULK_STATE))
        .extracting(Call::delivery)
        .containsExactly(fault.delivery());
    assertThat(traffic).extracting(Exchange::delivery).containsExactly(fault.delivery());
    assertThat(fault.delivery()).isNotEqualTo(Delivery.INTACT);
  }

  @Test
  void resetForgetsUnitsRulesJobsAndListeners() {
    wfm.hasBusinessUnit("BU-9", "Asia/Tokyo", DayOfWeek.MONDAY, "MU-9");
    var id = json(evaluationOfNothing()).path("id").asText();
    var heard = traffic.size();

    wfm.reset();

    assertThat(client.get("/businessunits/BU-9").statusCode()).isEqualTo(404);
    assertThat(client.poll("trades/evaluate", id).statusCode()).isEqualTo(404);
    assertThat(traffic).hasSize(heard);
  }

  private HttpResponse<String> evaluationOfNothing() {
    var body = "{\"managementUnitIds\":[],\"weekDates\":[]}";
    return client.post(JOBS.formatted("evaluate") + "?forceAsync=true", body);
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).path("code").asText()).isEqualTo(code);
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
  }
}
