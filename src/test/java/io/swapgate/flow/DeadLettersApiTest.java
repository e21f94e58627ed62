package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static io.swapgate.simulator.trouble.ConflictKind.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.swap.SwapId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person does with dead letters, by the API. */
@QuarkusTest
class DeadLettersApiTest extends FlowTest {
  @TestHTTPResource("/")
  URI base;

  @Test
  void retriesALetterAndKeepsWhoDidItAndWhy() {
    var id = dead("retried", ADHERENCE);
    wfm().forgetsTroubles();

    var done = post(id + "/retry", "{\"note\": \"the agent is back\"}");

    assertThat(done.path("letter").path("state").asText()).isEqualTo("RETRIED");
    assertThat(done.path("actions").get(0).path("who").asText()).isEqualTo("reviewer");
    assertThat(done.path("actions").get(0).path("note").asText()).isEqualTo("the agent is back");
    awaitState("retried", SwapState.APPROVED);
  }

  @Test
  void doesNothingTwice() {
    var id = dead("dismissed", ADHERENCE);
    post(id + "/dismiss", "{}");

    var again = api().post("api/dead-letters/" + id + "/retry", "");

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Api.json(again).path("detail").asText())
        .isEqualTo("letter " + id + " is no longer open: DISMISSED");
    assertThat(stateOf("dismissed")).contains(SwapState.DEAD);
    assertThat(list("swap=dismissed").path("total").asInt()).isZero();
  }

  @Test
  void tellsWhetherASwapWouldPassNowAndDecidesNothing() {
    var id = dead("forecast", ADHERENCE);

    assertThat(post(id + "/would-pass", "").path("passes").asBoolean()).isTrue();
    wfm().hasAgent("taker-of-forecast", List.of());
    var refused = post(id + "/would-pass", "");
    assertThat(refused.path("passes").asBoolean()).isFalse();
    assertThat(refused.path("against").toString()).contains("taker-of-forecast lacks calls");
    wfm().agentIs("giver-of-forecast", AgentState.ADHERENCE);
    assertThat(post(id + "/would-pass", "").path("against").get(0).asText())
        .isEqualTo("the schedule of giver-of-forecast is in state ADHERENCE");
    assertThat(stateOf("forecast")).contains(SwapState.DEAD);
    wfm().becomes("forecast", SwapStatus.CANCELED);
    assertThat(post(id + "/would-pass", "").path("against").get(0).asText()).contains("CANCELED");
  }

  @Test
  void deniesOnThePlatformWithTheNoteAsTheReason() {
    var id = dead("denied", ADHERENCE);

    post(id + "/deny", "{\"note\": \"cover is too thin\"}");

    awaitState("denied", SwapState.DENIED);
    assertThat(wfm().status("denied")).isEqualTo(SwapStatus.DENIED);
    assertThat(history.of(new SwapId("denied")).orElseThrow().reason())
        .contains("cover is too thin");
  }

  @Test
  void closesTheLetterOfASwapThatSomebodyDecidedOnElsewhere() {
    var id = dead("elsewhere", ADHERENCE);

    wfm().becomes("elsewhere", SwapStatus.APPROVED);

    awaitState("elsewhere", SwapState.APPROVED);
    assertThat(Api.json(api().get("api/dead-letters/" + id)).at("/letter/state").asText())
        .isEqualTo("SETTLED");
  }

  @Test
  void findsGroupsAndRetriesAllThatAreMeant() {
    dead("many-1", OTHER);
    dead("many-2", OTHER);
    dead("other-1", ADHERENCE);
    wfm().forgetsTroubles();

    assertThat(list("swap=many&sort=deadline").path("total").asInt()).isEqualTo(2);
    assertThat(list("agent=giver-of-many-1").path("total").asInt()).isEqualTo(1);
    assertThat(list("olderThan=1h&swap=many").path("total").asInt()).isZero();
    assertThat(groups().findValuesAsText("kind")).contains("CONFLICT", "ADHERENCE");
    var begun = post("retry?reason=conflict&swap=many", "{}");

    assertThat(begun.path("total").asInt()).isEqualTo(2);
    await().until(() -> bulk(begun).path("state").asText().equals("DONE"));
    assertThat(bulk(begun).path("done").asInt()).isEqualTo(2);
    awaitState("many-1", SwapState.APPROVED);
    awaitState("many-2", SwapState.APPROVED);
    assertThat(stateOf("other-1")).contains(SwapState.DEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?reason=boredom   | reason must be one of adherence,
          ?sort=colour      | sort must be one of deadline, at
          ?olderThan=ages   | olderThan must be a length of time, such as 2h or 3d
          ?pageSize=501     | pageSize must be a whole number from 1 to 500
          /no-such-letter   | there is no dead letter no-such-letter\
          """)
  void saysWhatIsWrongWithAQuestion(String question, String answer) {
    assertThat(Api.json(api().get("api/dead-letters" + question)).path("detail").asText())
        .startsWith(answer);
  }

  @Test
  void dismissesNothingUnlessToldWhich() {
    var answer = api().post("api/dead-letters/dismiss", "{}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Api.json(answer).path("detail").asText()).startsWith("say which: reason, ");
  }

  /** Returns the letter's id. */
  private String dead(String swap, ConflictKind conflict) {
    wfm().hasPendingSwap(SwapSpec.trade(swap), Trouble.conflictForEver(conflict));
    return awaitDeadLetter(swap).id();
  }

  private JsonNode list(String query) {
    return Api.json(api().get("api/dead-letters?" + query));
  }

  private JsonNode groups() {
    return Api.json(api().get("api/dead-letters/groups"));
  }

  private JsonNode bulk(JsonNode begun) {
    return Api.json(api().get("api/bulk/" + begun.path("id").asText()));
  }

  private JsonNode post(String path, String body) {
    var answer = api().post("api/dead-letters/" + path, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
    return Api.json(answer);
  }

  private Api api() {
    return Api.at(base);
  }
}
