package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.SwapState;
import io.swapgate.platform.CallGate;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the README's conflict table that no other flow test is about. */
@QuarkusTest
class ConflictTableFlowTest extends FlowTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject CallGate gate;

  @TestHTTPResource("/q/health/ready")
  URI ready;

  @ParameterizedTest
  @EnumSource(
      value = SwapStatus.class,
      names = {"DENIED", "EXPIRED", "CANCELED"})
  void goneIsASwapThatSomeoneElseDecidedOnWhileItWaited(SwapStatus status) {
    var id = "while-waiting-" + status;
    wfm().hasPendingSwap(SwapSpec.trade(id), Trouble.failsOnRead(503, 3));
    await(id).atMost(LONGEST).until(() -> !wfm().reads(id).isEmpty());

    wfm().becomes(id, status);

    awaitState(id, SwapState.GONE);
    assertThat(wfm().approvals(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void goneIsASwapThatThePlatformDoesNotFind(int status) {
    var id = "not-found-" + status;
    wfm().hasPendingSwap(SwapSpec.trade(id), Trouble.failsOnRead(status, 1));

    awaitState(id, SwapState.GONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 428, 422})
  void refusedByPlatformIsADeadLetterAtOnce(int status) {
    var id = "refused-" + status;
    wfm().hasPendingSwap(SwapSpec.trade(id), Trouble.failsOnApprove(status, Trouble.FOR_EVER));

    assertThat(awaitDeadLetter(id).kind()).isEqualTo(FailureKind.REFUSED_BY_PLATFORM);
    assertThat(wfm().approvals(id)).hasSize(1);
  }

  @Test
  void refusedByPlatformSeveralTimesInARowIsAFaultThatReadinessShows() {
    for (int i = 0; i < 3; i++) {
      wfm()
          .hasPendingSwap(
              SwapSpec.trade("no-right-" + i), Trouble.failsOnApprove(403, Trouble.FOR_EVER));
      awaitDeadLetter("no-right-" + i);
    }

    await().atMost(LONGEST).untilAsserted(() -> assertReadiness(503));
    wfm().hasTrade("right-again");
    awaitState("right-again", SwapState.APPROVED);
    await().atMost(LONGEST).untilAsserted(() -> assertReadiness(200));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "504"})
  void unknownOutcomeIsReadBeforeASecondApproval(int status) {
    var id = "unknown-" + status;
    wfm().hasPendingSwap(SwapSpec.trade(id), Trouble.failsOnApprove(status, 2));

    awaitState(id, SwapState.APPROVED);

    assertThat(wfm().approvals(id)).hasSize(3);
    assertThat(wfm().reads(id)).hasSize(3);
  }

  @Test
  void platformDownPausesPollingAndCostsNoSwapItsLife() throws Exception {
    wfm().suffers(1, new FaultOdds(Map.of(Fault.STATUS_BEFORE, 1.0), 1_000, Duration.ZERO));
    for (int i = 0; i < 20; i++) {
      wfm().hasTrade("down-" + i);
    }
    await().atMost(LONGEST).until(gate::isOutage);
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    assertReadiness(503);
    int before = wfm().calls().count();
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    assertThat(wfm().calls().count() - before).as("calls in two seconds").isLessThanOrEqualTo(3);

    wfm().suffers(1, FaultOdds.none());

    for (int i = 0; i < 20; i++) {
      awaitState("down-" + i, SwapState.APPROVED);
    }
    await().atMost(LONGEST).untilAsserted(() -> assertReadiness(200));
  }

  @Test
  void tooLateIsASwapWhoseShiftComesBeforeTheNextAttempt() {
    // The notice rule wants two hours; a second more is left when the swap is first tried.
    var soon = Window.of(wfm().now().plus(Duration.ofSeconds(7_202)), Duration.ofHours(8));
    wfm()
        .hasPendingSwap(
            SwapSpec.giveaway("nearly-late").offering(soon), Trouble.failsOnRead(503, 12));

    assertThat(awaitDeadLetter("nearly-late").kind()).isEqualTo(FailureKind.TOO_LATE);
    assertThat(wfm().count(CallKind.APPROVE)).isZero();
  }

  @Test
  void approvalsResetOnTheirWayBackCountAsApproved() {
    wfm().suffers(5, new FaultOdds(Map.of(Fault.RESET_AFTER, 1.0), 1, Duration.ZERO));
    wfm().hasTrade("reset");

    awaitState("reset", SwapState.APPROVED);

    assertThat(wfm().approvals("reset")).hasSize(1);
  }

  private void assertReadiness(int status) throws IOException, InterruptedException {
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }
}
