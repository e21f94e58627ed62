package io.swapgate.simulator.trading;

import static io.swapgate.simulator.trading.TradingClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.swapgate.simulator.calls.Bulk;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkStateTest extends TradingTest {
  @Test
  void approvedTradeExchangesShifts() {
    var terms = wfm.hasPendingSwap(SwapSpec.trade("T-1").changedAgo(Duration.ZERO)).terms();

    var entry = client.decided("T-1 Approved 1").path(0);

    assertThat(entry.path("state").asText()).isEqualTo("Approved");
    assertThat(entry.has("failureReason")).isFalse();
    assertThat(entry.at("/reviewedBy/id").asText()).isEqualTo("swapgate");
    assertThat(entry.path("reviewedDate").asText()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(entry.at("/metadata/version").asInt()).isEqualTo(2);
    assertThat(wfm.schedule("taker-of-T-1"))
        .extracting(Shift::window)
        .containsExactly(terms.window());
    assertThat(wfm.audit("T-1").get(0).actor()).isEqualTo("client:swapgate");
  }

  @Test
  void someEntriesFailAndTheOthersStand() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    wfm.hasTrade("T-3");
    wfm.hasTrade("T-4");
    wfm.becomes("T-2", SwapStatus.CANCELED);
    wfm.reschedules("giver-of-T-3");

    var entries =
        client.decided("T-1 Approved 1", "T-2 Denied 2", "T-3 Approved 1", "T-4 Denied 1");

    assertThat(texts(entries, "/state"))
        .containsExactly("Approved", "Canceled", "Matched", "Denied");
    assertThat(texts(entries, "/failureReason"))
        .containsExactly("", "TransitionNotAllowed", "InitiatingAgentShiftNotFound", "");
    assertThat(wfm.calls().decisions())
        .extracting(Decision::outcome)
        .containsExactly(200, 409, 409, 200);
  }

  @Test
  void anOldVersionFailsTheWholeCall() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    wfm.meanwhile("T-2", Meanwhile.TOUCHED);

    var answer = client.decide("", "T-1 Approved 1", "T-2 Approved 1");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(answer).path("code").asText()).isEqualTo("wfm.transaction.conflict");
    assertThat(wfm.status("T-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
    assertThat(wfm.calls().decisions()).extracting(Decision::outcome).containsExactly(409, 409);
  }

  @Test
  void publishingUnitApprovesNothingButDenies() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    wfm.publishes("MU-7", Duration.ZERO, Duration.ofMinutes(1), true);

    var entries = client.decided("T-1 Approved 1", "T-2 Denied 1");

    assertThat(texts(entries, "/failureReason")).containsExactly("ScheduleNotPublished", "");
  }

  @Test
  void secondEntryThatSharesAnAgentFailsAndTheRecordTells() {
    var shared = wfm.hasTrade("T-1").terms().counterpartAgentId();
    wfm.hasPendingSwap(SwapSpec.giveaway("T-2").between("A-1", shared));

    var entries = client.decided("T-1 Approved 1", "T-2 Approved 1");

    assertThat(texts(entries, "/state")).containsExactlyInAnyOrder("Approved", "Matched");
    assertThat(wfm.calls().bulks()).extracting(Bulk::sharedAgents).containsExactly(Set.of(shared));
  }

  @ParameterizedTest
  @EnumSource
  void conflictsInTheWordsOfThisApi(ConflictKind kind) {
    wfm.hasPendingSwap(SwapSpec.trade("T-1"), Trouble.conflict(kind, 1));

    var first = client.decide("", "T-1 Approved 1");

    var reason = json(first).at("/bulkUpdateTradeStatesResult/entities/0/failureReason").asText();
    switch (kind) {
      case TRANSITION -> assertThat(reason).isEqualTo("TransitionNotAllowed");
      case PUBLISHING -> assertThat(reason).isEqualTo("ScheduleNotPublished");
      case AGENT_BUSY, OTHER ->
          assertThat(json(first).path("code").asText()).isEqualTo("request.conflict");
      case ADHERENCE -> assertThat(wfm.status("T-1")).isEqualTo(SwapStatus.APPROVED);
    }
    if (kind != ConflictKind.ADHERENCE) {
      assertThat(wfm.status("T-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
      assertThat(texts(client.decided("T-1 Approved 1"), "/state")).containsExactly("Approved");
    }
  }

  @Test
  void adherenceIsNoReasonNotToApprove() {
    wfm.hasTrade("T-1");
    wfm.agentIs("giver-of-T-1", AgentState.ADHERENCE);

    assertThat(texts(client.decided("T-1 Approved 1"), "/state")).containsExactly("Approved");
  }

  @Test
  void answerIsLostThoughTheTradeWasApproved() {
    wfm.hasPendingSwap(SwapSpec.trade("T-1"), Trouble.losesAnswer(504));

    assertThat(client.decide("", "T-1 Approved 1").statusCode()).isEqualTo(504);
    assertThat(wfm.status("T-1")).isEqualTo(SwapStatus.APPROVED);
    assertThat(wfm.calls().decisions()).extracting(Decision::outcome).containsExactly(200);
    assertThat(wfm.approvals("T-1")).extracting(Call::status).containsExactly(504);
  }

  @Test
  void failsBeforeAnythingIsDone() {
    wfm.hasPendingSwap(SwapSpec.trade("T-1"), Trouble.failsOnApprove(503, 1));

    assertThat(client.decide("", "T-1 Approved 1").statusCode()).isEqualTo(503);
    assertThat(wfm.status("T-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
  }

  @Test
  @Timeout(30)
  void ofApprovalsThatShareAnAgentOnlyOnePassesWhileOthersRead() {
    var window = wfm.hasTrade("T-0").terms().window();
    var ids = IntStream.rangeClosed(1, 16).mapToObj(i -> "T-" + i).toList();
    var given = "giver-of-T-0";
    ids.forEach(
        id -> wfm.hasPendingSwap(SwapSpec.giveaway(id).between(given, id).offering(window)));

    var states =
        ids.parallelStream()
            .peek(id -> client.start("weeks/summary", "", List.of(WEEK), ""))
            .peek(id -> client.evaluate(WEEK))
            .flatMap(id -> texts(client.decided(id + " Approved 1"), "/state").stream());

    assertThat(states.toList()).containsOnly("Approved", "Matched").containsOnlyOnce("Approved");
    assertThat(wfm.schedule(given)).isEmpty();
  }

  @Test
  void recordHasEachDecisionAsIfItHadComeAlone() {
    wfm.hasTrade("T-1");
    wfm.hasTrade("T-2");
    client.evaluate(WEEK);
    client.decide("", "T-1 Approved 1", "T-2 Denied 1");

    assertThat(wfm.calls().readings())
        .filteredOn(reading -> reading.kind() == CallKind.READ_SWAP)
        .extracting(Reading::subject, Reading::etag, Reading::shown)
        .containsExactly(
            tuple("T-1", "\"1\"", "PENDING_APPROVAL"), tuple("T-2", "\"1\"", "PENDING_APPROVAL"));
    assertThat(wfm.calls().decisions())
        .extracting(Decision::kind)
        .containsExactly(CallKind.APPROVE, CallKind.DENY);
    assertThat(wfm.calls().decisions().get(0).approved()).isTrue();
    assertThat(wfm.approvals("T-1")).extracting(Call::ifMatch).containsExactly("\"1\"");
    assertThat(wfm.calls().of("T-2", CallKind.DENY)).hasSize(1);
    assertThat(wfm.calls().all())
        .extracting(Call::kind)
        .isEqualTo(List.of(CallKind.TOKEN, CallKind.EVALUATE, CallKind.BULK_STATE));
  }
}
