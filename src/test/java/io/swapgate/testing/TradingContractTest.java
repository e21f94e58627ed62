package io.swapgate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingContractTest {
  private static final String API = "/api/v2/workforcemanagement";
  private static final String PATH =
      API + "/businessunits/BU%2F1/shifttrading/trades/evaluate/jobs";
  private static final String BODY =
      "{\"managementUnitIds\":[\"a\"],\"weekDates\":[\"2026-11-23\"]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''               | {"managementUnitIds":["a"],"weekDates":["2026-11-23"]}         | ''
          ?forceAsync=true | {"managementUnitIds":["a"],"weekDates":[]}                     | ''
          ?forceAsync=1    | {"managementUnitIds":["a"],"weekDates":[]}                     | forceAsync
          ''               | {"managementUnitIds":["a"]}                                    | weekDates
          ''               | {"managementUnitIds":["a"],"weekDates":["23.11."]}             | format
          ''               | {"managementUnitIds":["a","a"],"weekDates":[]}                 | managementUnitIds
          ''               | {"managementUnitIds":["a"],"weekDates":[],"managementUnit":1}  | "managementUnit"\
          """)
  void complainsOfRequests(String query, String body, String about) {
    var complaints = TradingContract.ofRequest(post(PATH + query, body));

    assertThat(complaints).hasSize(about.isEmpty() ? 0 : 1).allMatch(it -> it.contains(about));
  }

  @ParameterizedTest
  @CsvSource({
    "/adherence?userId=a&userId=b, true",
    "/adherence, false",
    "/managementunits/a?expand=settings.shiftTrading, true",
    "/managementunits/a?expand=shiftTrading, false",
    "/nothing, false"
  })
  void complainsOfQueriesAndPaths(String target, boolean valid) {
    var request = new Request("GET", API + target, Map.of(), "");

    assertThat(TradingContract.ofRequest(request).isEmpty()).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {"id":"1","status":"Complete","type":"EvaluateTrades","evaluateTradesResult":{"entities":[]}}    | ''
          202 | {"id":"1","status":"Processing","type":"EvaluateTrades"}                                         | ''
          200 | {"id":"1","status":"Finished","type":"EvaluateTrades"}                                           | status
          200 | {"id":"1","status":"Complete","type":"EvaluateTrades","evaluateResult":{}}                       | evaluateResult
          200 | {"id":"1","status":"Complete","type":"EvaluateTrades","evaluateTradesResult":{"entities":[{}]}}  | trade
          200 | <html>                                                                                           | body
          404 | {"code":"wfm.business.unit.not.found","status":404,"contextId":"c"}                              | ''
          404 | {"code":"gone","status":404,"contextId":"c"}                                                     | gone
          404 | {"code":"not.found","status":400,"contextId":"c"}                                                | status
          404 | {"code":"not.found","status":404,"contextId":"d"}                                                | contextId
          418 | {}                                                                                               | 418\
          """)
  void complainsOfAnswers(int status, String body, String about) {
    var answer = Answer.json(status, body).with("ININ-Correlation-Id", "c");

    var complaints = TradingContract.ofAnswer(post(PATH, BODY), answer);

    assertThat(complaints).hasSize(about.isEmpty() ? 0 : 1).allMatch(it -> it.contains(about));
  }

  @Test
  void complainsOfHeaders() {
    var job =
        Answer.json(202, "{\"id\":\"1\",\"status\":\"Processing\",\"type\":\"EvaluateTrades\"}");
    var odd = job.with("ININ-Correlation-Id", "c").with("inin-ratelimit-count", "few");

    assertThat(TradingContract.ofAnswer(post(PATH, BODY), job))
        .containsExactly("no correlation id");
    assertThat(TradingContract.ofAnswer(post(PATH, BODY), odd)).hasSize(1);
  }

  @Test
  void looksAtNoAnswerThatAFaultSpoiltButAtItsRequest() {
    var answer = Answer.json(200, "half");
    var good = new Exchange(post(PATH, BODY), answer, Delivery.SPOILT);
    var bad = new Exchange(post(PATH, "{}"), answer, Delivery.SPOILT);

    TradingContract.requireValid(List.of(good));

    assertThatThrownBy(() -> TradingContract.requireValid(List.of(good, bad)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("managementUnitIds");
  }

  private static Request post(String target, String body) {
    return new Request("POST", target, Map.of("content-type", "application/json"), body);
  }
}
