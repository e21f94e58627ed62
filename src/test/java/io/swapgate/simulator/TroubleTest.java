package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Garbling;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest extends SimulatorTest {
  @ParameterizedTest
  @EnumSource
  void conflictsAsOftenAsTold(ConflictKind kind) {
    hasTrade(Trouble.conflict(kind, 2));

    for (var i = 0; i < 3; i++) {
      client.readAndApprove("SW-1");
    }

    assertThat(wfm.approvals("SW-1")).extracting(Call::status).containsExactly(409, 409, 200);
  }

  @Test
  void conflictsForEver() {
    hasTrade(Trouble.conflictForEver(ConflictKind.OTHER));

    for (var i = 0; i < 20; i++) {
      assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(409);
    }
  }

  @Test
  void validationEndsByTheClock() {
    hasTrade(Trouble.validatingFor(Duration.ofSeconds(3)));
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(409);
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.PENDING_VALIDATION);

    clock.advance(Duration.ofSeconds(4));

    var swap = json(client.read("SW-1"));
    assertThat(swap.path("status").asText()).isEqualTo("PENDING_APPROVAL");
    assertThat(swap.path("lastUpdated").asText()).isEqualTo("2026-03-02T10:00:03Z");
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void versionMovesRightAfterRead() {
    hasTrade(Trouble.etagChurn(2));

    for (var i = 0; i < 3; i++) {
      client.readAndApprove("SW-1");
      letSettle();
    }

    assertThat(wfm.approvals("SW-1")).extracting(Call::status).containsExactly(412, 412, 200);
    assertThat(wfm.approvals("SW-1"))
        .extracting(Call::ifMatch)
        .containsExactly("\"1\"", "\"2\"", "\"3\"");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          APPROVED_BY_COORDINATOR, 409, APPROVED,         user:coordinator-4
          CANCELED_BY_AGENT,       409, CANCELED,         user:giver-of-SW-1
          EDITED,                  412, PENDING_APPROVAL, user:giver-of-SW-1\
          """)
  void othersMeddleBetweenReadAndApproval(
      Meanwhile what, int status, SwapStatus left, String actor) {
    hasTrade(Trouble.inBetween(what));

    var answer = client.readAndApprove("SW-1");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(wfm.status("SW-1")).isEqualTo(left);
    assertThat(client.audit("SW-1").path(1).path("actor").asText()).isEqualTo(actor);
  }

  @Test
  void failsOnReadAndOnApproveAsOftenAsTold() {
    hasTrade(Trouble.failsOnRead(503, 1), Trouble.failsOnApprove(503, 1));

    assertThat(client.read("SW-1").statusCode()).isEqualTo(503);
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(503);
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void approvalTakesEffectThoughItsAnswerIsLost() {
    hasTrade(Trouble.losesAnswer(504));

    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(504);
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.APPROVED);
    assertThat(wfm.audit("SW-1").get(0).outcome()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNKNOWN_FIELDS,    /seniority,          3
          UNKNOWN_TYPE,      /swapType,           SPLIT
          UNKNOWN_STATUS,    /status,             PENDING_UNION_REVIEW
          MISSING_FIELD,     /counterpartAgentId, ''
          BACKWARDS_WINDOW,  /window/end,         2026-03-12T14:00:00Z
          UNKNOWN_TIME_ZONE, /timeZone,           Mars/Olympus_Mons\
          """)
  void garblesSwapInListingAndRead(Garbling how, String pointer, String expected) {
    hasTrade(Trouble.garbled(how));

    var listed = json(client.list("status=PENDING_APPROVAL")).path("entities").path(0);

    assertThat(listed.at(pointer).asText()).isEqualTo(expected);
    assertThat(json(client.read("SW-1"))).isEqualTo(listed);
  }

  @Test
  void answersReadWithProxyPage() {
    hasTrade(Trouble.proxyPage(502, 1));

    var first = client.read("SW-1");

    assertThat(first.statusCode()).isEqualTo(502);
    assertThat(first.body()).startsWith("<html>");
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void resetForgetsSwapsTroublesAndCalls() {
    hasTrade(Trouble.conflictForEver(ConflictKind.OTHER));
    client.readAndApprove("SW-1");

    wfm.reset();

    assertThat(wfm.swapIds()).isEmpty();
    assertThat(wfm.calls().all()).isEmpty();
    wfm.hasTrade("SW-1");
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void recordsEveryCallWithWhatWasSentAndAnswered() {
    hasTrade();
    client.readAndApprove("SW-1");

    var approval = wfm.approvals("SW-1").get(0);

    assertThat(approval.rawPath()).isEqualTo("/api/v2/wfm/scheduling/shiftswaps/SW-1/approve");
    assertThat(approval.ifMatch()).isEqualTo("\"1\"");
    assertThat(approval.etag()).isEqualTo("\"2\"");
    assertThat(approval.at()).isEqualTo(clock.instant());
    assertThat(wfm.calls().of("SW-1")).hasSize(2);
    assertThat(wfm.count(CallKind.TOKEN)).isEqualTo(1);
  }

  private void hasTrade(Trouble... troubles) {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), troubles);
  }
}
