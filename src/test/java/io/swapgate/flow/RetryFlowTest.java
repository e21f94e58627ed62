package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static io.swapgate.simulator.trouble.ConflictKind.AGENT_BUSY;
import static io.swapgate.simulator.trouble.ConflictKind.OTHER;
import static io.swapgate.simulator.trouble.ConflictKind.PUBLISHING;
import static io.swapgate.simulator.trouble.ConflictKind.TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Garbling;
import io.swapgate.simulator.trouble.Trouble;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetryFlowTest extends FlowTest {
  @Inject ProducerTemplate routes;

  @Test
  void givesUpAfterMaxAttemptsEachWithAnEtagReadAfterTheLastConflict() {
    wfm().hasPendingSwap(SwapSpec.trade("for-ever"), Trouble.conflictForEver(ADHERENCE));

    var letter = awaitDeadLetter("for-ever");

    assertThat(letter.kind()).isEqualTo(FailureKind.ADHERENCE);
    assertThat(letter.attempts()).hasSize(4);
    assertThat(letter.attempts().get(3).failure().message()).contains("active adherence session");
    assertThat(wfm().approvals("for-ever")).hasSize(4);
    assertThat(wfm().calls().of("for-ever"))
        .filteredOn(call -> call.kind() != CallKind.AUDIT)
        .extracting(Call::kind)
        .containsExactly(
            CallKind.READ_SWAP,
            CallKind.APPROVE,
            CallKind.READ_SWAP,
            CallKind.APPROVE,
            CallKind.READ_SWAP,
            CallKind.APPROVE,
            CallKind.READ_SWAP,
            CallKind.APPROVE);
  }

  @Test
  void approvesAfterPassingConflictsOfEveryKind() {
    for (var kind : new Object[] {ADHERENCE, AGENT_BUSY, TRANSITION, OTHER}) {
      wfm()
          .hasPendingSwap(
              SwapSpec.trade("passing-" + kind),
              Trouble.conflict((io.swapgate.simulator.trouble.ConflictKind) kind, 2));
    }

    for (var kind : new Object[] {ADHERENCE, AGENT_BUSY, TRANSITION, OTHER}) {
      awaitState("passing-" + kind, SwapState.APPROVED);
      assertThat(wfm().approvals("passing-" + kind)).hasSize(3);
    }
  }

  @Test
  void keepsALongWaitInTheLedgerAndComesBack() {
    wfm().hasPendingSwap(SwapSpec.trade("parked"), Trouble.conflict(PUBLISHING, 1));

    awaitState("parked", SwapState.PARKED);
    awaitState("parked", SwapState.APPROVED);

    assertThat(wfm().approvals("parked")).hasSize(2);
  }

  @Test
  void readsAgainAfterAStaleEtag() {
    wfm().hasPendingSwap(SwapSpec.trade("churning"), Trouble.etagChurn(2));

    awaitState("churning", SwapState.APPROVED);

    assertThat(wfm().approvals("churning")).last().extracting(Call::status).isEqualTo(200);
  }

  @Test
  void countsASwapAsApprovedWhoseAnswerWasLost() {
    wfm().hasPendingSwap(SwapSpec.trade("lost-answer"), Trouble.losesAnswer(504));

    awaitState("lost-answer", SwapState.APPROVED);

    assertThat(wfm().approvals("lost-answer")).hasSize(1);
  }

  @Test
  void waitsForAScheduleThatIsNotScheduled() {
    wfm().hasTrade("waits-for-schedule");
    wfm().agentIs("giver-of-waits-for-schedule", AgentState.ADHERENCE);

    awaitDeadLetter("waits-for-schedule");

    assertThat(wfm().approvals("waits-for-schedule")).isEmpty();
  }

  @Test
  void readsAgainAfterServerErrorsAndProxyPages() {
    wfm().hasPendingSwap(SwapSpec.trade("failing"), Trouble.failsOnRead(503, 2));
    wfm().hasPendingSwap(SwapSpec.trade("proxied"), Trouble.proxyPage(200, 2));

    awaitState("failing", SwapState.APPROVED);
    awaitState("proxied", SwapState.APPROVED);
  }

  @Test
  void deadLettersAtOnceWhatThePlatformWillNotDo() {
    wfm()
        .hasPendingSwap(SwapSpec.trade("forbidden"), Trouble.failsOnApprove(403, Trouble.FOR_EVER));

    var letter = awaitDeadLetter("forbidden");

    assertThat(letter.kind()).isEqualTo(FailureKind.REFUSED_BY_PLATFORM);
    assertThat(wfm().approvals("forbidden")).hasSize(1);
  }

  @Test
  void goesOnWithTheRestOfAPageThatHoldsEntriesThatAreNoSwaps() {
    wfm().hasPendingSwap(SwapSpec.trade("no-field"), Trouble.garbled(Garbling.MISSING_FIELD));
    wfm().hasPendingSwap(SwapSpec.trade("backwards"), Trouble.garbled(Garbling.BACKWARDS_WINDOW));
    wfm().hasPendingSwap(SwapSpec.trade("no-zone"), Trouble.garbled(Garbling.UNKNOWN_TIME_ZONE));
    wfm().hasPendingSwap(SwapSpec.trade("new-fields"), Trouble.garbled(Garbling.UNKNOWN_FIELDS));

    awaitState("new-fields", SwapState.APPROVED);

    assertThat(awaitDeadLetter("no-field").reason()).contains("is missing");
    assertThat(awaitDeadLetter("backwards").reason()).contains("not after its start");
    assertThat(awaitDeadLetter("no-zone").reason()).contains("is not a time zone");
  }

  @Test
  void outlivesARevokedTokenAPageThatIsNotJsonAndTooManyCalls() {
    wfm().revokesTokens();
    wfm().proxiesListings(1);
    wfm().limitsRate(1, Duration.ofSeconds(1));
    wfm().hasTrade("after-trouble");

    awaitState("after-trouble", SwapState.APPROVED);

    assertThat(deadLetterOf("after-trouble")).isEmpty();
  }

  @Test
  void sendsADeadLetterRoundAgain() {
    wfm().hasPendingSwap(SwapSpec.trade("replayed"), Trouble.conflict(ADHERENCE, 4));
    var letter = awaitDeadLetter("replayed");

    routes.requestBody("direct:replay-swap", letter.id());

    awaitState("replayed", SwapState.APPROVED);
    await().untilAsserted(() -> assertThat(deadLetterOf("replayed")).isEmpty());
    assertThat(wfm().approvals("replayed")).hasSize(5);
  }
}
