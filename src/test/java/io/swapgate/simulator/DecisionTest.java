package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.etag;
import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest extends SimulatorTest {
  private static final String AGENT_STATE =
      "The shift swap cannot be approved because one of the agents has a conflicting schedule"
          + " state.";

  @Test
  void approvedTradeExchangesShifts() {
    var terms = wfm.hasTrade("SW-1").terms();

    var answer = client.readAndApprove("SW-1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(etag(answer)).isEqualTo("\"2\"");
    assertThat(json(answer).path("lastUpdated").asText()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.APPROVED);
    assertThat(wfm.schedule(terms.agentId()))
        .extracting(Shift::window)
        .containsExactlyElementsOf(terms.inExchange().stream().toList());
    assertThat(wfm.schedule(terms.counterpartAgentId()))
        .extracting(Shift::window)
        .containsExactly(terms.window());
  }

  @Test
  void approvedGiveawayOfPartLeavesTheRest() {
    var shift = wfm.hasTrade("SW-1").terms().window();
    var middle = Window.of(shift.start().plus(Duration.ofHours(2)), Duration.ofHours(3));
    wfm.hasPendingSwap(SwapSpec.giveaway("SW-2").between("giver-of-SW-1", "A-2").offering(middle));

    client.readAndApprove("SW-2");

    assertThat(wfm.schedule("giver-of-SW-1"))
        .extracting(Shift::window)
        .containsExactly(
            new Window(shift.start(), middle.start()), new Window(middle.end(), shift.end()));
    assertThat(wfm.schedule("A-2")).extracting(Shift::window).containsExactly(middle);
  }

  @Test
  void requiresCurrentEtag() {
    wfm.hasTrade("SW-1");

    assertThat(client.approve("SW-1", "").statusCode()).isEqualTo(428);
    assertThat(client.approve("SW-1", "\"9\"").statusCode()).isEqualTo(412);
    assertThat(client.approve("SW-1", "W/\"1\"").statusCode()).isEqualTo(412);
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "DENIED", "CANCELED", "EXPIRED"})
  void refusesSwapThatIsFinal(SwapStatus status) {
    wfm.hasTrade("SW-1");
    wfm.becomes("SW-1", status);

    var answer = client.readAndApprove("SW-1");

    assertConflict(answer, "The shift swap is already " + status + ".");
  }

  @Test
  void refusesSwapThatChangedAMomentAgo() {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1").changedAgo(Duration.ofMillis(499)));
    assertConflict(client.readAndApprove("SW-1"), "The shift swap is in a transitional state.");

    clock.advance(Duration.ofMillis(1));
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesSecondApprovalOfAgentUntilReconciled() {
    var first = wfm.hasTrade("SW-1").terms();
    var exchange = first.inExchange().orElseThrow();
    wfm.hasPendingSwap(
        SwapSpec.giveaway("SW-2").between(first.agentId(), "A-2").offering(exchange));
    client.readAndApprove("SW-1");

    clock.advance(Duration.ofMillis(199));
    assertConflict(client.readAndApprove("SW-2"), AGENT_STATE);
    clock.advance(Duration.ofMillis(1));
    assertThat(client.readAndApprove("SW-2").statusCode()).isEqualTo(200);
  }

  @Test
  void ofApprovalsThatShareAnAgentOnlyOnePasses() {
    var window = wfm.hasTrade("SW-0").terms().window();
    var ids = IntStream.rangeClosed(1, 16).mapToObj(i -> "SW-" + i).toList();
    ids.forEach(id -> wfm.hasPendingSwap(sharing(id, window)));

    var statuses = ids.parallelStream().map(id -> client.approve(id, "\"1\"").statusCode());

    assertThat(statuses.toList()).containsOnly(200, 409).containsOnlyOnce(200);
    assertThat(wfm.schedule("giver-of-SW-0")).isEmpty();
  }

  @Test
  void refusesAgentInAdherenceSession() {
    wfm.hasTrade("SW-1");
    wfm.agentIs("taker-of-SW-1", AgentState.ADHERENCE);

    var answer = client.readAndApprove("SW-1");

    assertConflict(answer, AGENT_STATE);
    assertThat(json(answer).path("details").asText())
        .startsWith("Agent 'taker-of-SW-1' has an active adherence session");
  }

  @Test
  void refusesWhileUnitIsPublishing() {
    wfm.hasTrade("SW-1");
    wfm.publishes("MU-7");
    assertConflict(client.readAndApprove("SW-1"), "The schedule is being published.");

    wfm.hasPublished("MU-7");
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWindowThatAgentDoesNotWork() {
    wfm.hasTrade("SW-1");
    wfm.reschedules("giver-of-SW-1");

    assertConflict(client.readAndApprove("SW-1"), "The shift swap does not match the schedule.");
  }

  @Test
  void deniesWithReason() {
    wfm.hasTrade("SW-1");

    assertThat(client.deny("SW-1", "Too long", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.DENIED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1001})
  void refusesDenialWithoutReasonOrWithTooLongOne(int length) {
    wfm.hasTrade("SW-1");

    assertThat(client.deny("SW-1", "x".repeat(length), "\"1\"").statusCode()).isEqualTo(400);
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
  }

  @Test
  void auditTellsEveryAttemptNewestFirst() {
    wfm.hasTrade("SW-1");
    client.approve("SW-1", "\"9\"");
    client.approve("SW-1", "\"1\"");

    var audit = client.audit("SW-1");

    assertThat(audit.findValuesAsText("action")).containsExactly("APPROVE", "APPROVE", "CREATE");
    assertThat(audit.findValuesAsText("outcome")).containsExactly("200", "412", "200");
    assertThat(audit)
        .first()
        .extracting(entry -> entry.path("actor").asText())
        .isEqualTo("client:swapgate");
  }

  private static SwapSpec sharing(String id, Window window) {
    return SwapSpec.giveaway(id).between("giver-of-SW-0", "taker-of-" + id).offering(window);
  }

  private static void assertConflict(HttpResponse<String> answer, String message) {
    assertThat(answer.statusCode()).isEqualTo(409);
    JsonNode error = json(answer);
    assertThat(error.path("code").asText()).isEqualTo("Conflict");
    assertThat(error.path("message").asText()).isEqualTo(message);
  }
}
