package io.swapgate.flow;

import static io.swapgate.simulator.trouble.Meanwhile.APPROVED_BY_COORDINATOR;
import static io.swapgate.simulator.trouble.Meanwhile.CANCELED_BY_AGENT;
import static io.swapgate.simulator.trouble.Meanwhile.EDITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.swap.SwapId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SwapFlowTest extends FlowTest {
  private static final Duration EIGHT_HOURS = Duration.ofHours(8);

  @Test
  void approvesAGoodTradeWithFourCalls() {
    wfm().hasTrade("good-trade");

    awaitState("good-trade", SwapState.APPROVED);

    assertThat(wfm().status("good-trade")).isEqualTo(SwapStatus.APPROVED);
    assertThat(wfm().calls().of("good-trade")).hasSize(2);
    for (var agent : List.of("giver-of-good-trade", "taker-of-good-trade")) {
      assertThat(wfm().calls().of(agent, CallKind.READ_SCHEDULE)).hasSize(1);
    }
  }

  @Test
  void approvesAGoodGiveaway() {
    wfm().hasGiveaway("good-giveaway");

    awaitState("good-giveaway", SwapState.APPROVED);

    assertThat(wfm().status("good-giveaway")).isEqualTo(SwapStatus.APPROVED);
  }

  @Test
  void neverSendsASwapThatARuleRefuses() {
    wfm()
        .hasAgent(
            "giver-of-no-skill", List.of("a-rare-skill"), Window.of(inTenDays(), EIGHT_HOURS));
    wfm().hasAgent("taker-of-no-skill", List.of());
    wfm()
        .hasPendingSwap(
            SwapSpec.giveaway("no-skill")
                .offering(Window.of(inTenDays(), EIGHT_HOURS))
                .requiring("a-rare-skill"));

    awaitState("no-skill", SwapState.HELD);

    assertThat(wfm().calls().of("no-skill")).isEmpty();
    var story = history.of(new SwapId("no-skill")).orElseThrow();
    assertThat(story.holds()).singleElement().extracting("rule").isEqualTo("skills");
    assertThat(story.reason()).contains("lacks a-rare-skill");
  }

  @Test
  void judgesAHeldSwapAgainWhenItChanges() {
    var tomorrow = Window.of(inTenDays().minus(Duration.ofDays(9)), EIGHT_HOURS);
    wfm().hasAgent("giver-of-held", List.of(), tomorrow);
    wfm().hasAgent("taker-of-held", List.of("calls"));
    var gone = Window.of(inTenDays(), EIGHT_HOURS);
    wfm().hasPendingSwap(SwapSpec.giveaway("held").offering(gone));
    awaitState("held", SwapState.HELD);

    wfm().edits("held", tomorrow);

    awaitState("held", SwapState.APPROVED);
  }

  @Test
  void leavesASwapAloneThatIsApprovedOrCanceledInBetween() {
    wfm()
        .hasPendingSwap(
            SwapSpec.trade("by-coordinator"), Trouble.inBetween(APPROVED_BY_COORDINATOR));
    wfm().hasPendingSwap(SwapSpec.trade("canceled"), Trouble.inBetween(CANCELED_BY_AGENT));

    awaitState("by-coordinator", SwapState.APPROVED);
    awaitState("canceled", SwapState.GONE);

    assertThat(wfm().status("canceled")).isEqualTo(SwapStatus.CANCELED);
    assertThat(wfm().approvals("by-coordinator")).noneMatch(call -> call.status() == 200);
  }

  @Test
  void judgesASwapAgainThatChangedInBetween() {
    wfm().hasPendingSwap(SwapSpec.trade("edited"), Trouble.inBetween(EDITED));

    awaitState("edited", SwapState.APPROVED);

    assertThat(wfm().approvals("edited")).last().extracting("status").isEqualTo(200);
    assertThat(history.of(new SwapId("edited")).orElseThrow().versions()).hasSize(2);
  }

  @Test
  void takesUpASwapOnceItIsValidated() {
    wfm()
        .hasPendingSwap(
            SwapSpec.trade("validating"), Trouble.validatingFor(Duration.ofMillis(700)));

    awaitState("validating", SwapState.APPROVED);

    assertThat(wfm().approvals("validating")).hasSize(1);
  }

  @Test
  void approvesOnlyOneOfTwoSwapsThatOfferTheSameShift() {
    wfm().hasGiveaway("first-offer");
    var offered = wfm().swap("first-offer").terms().window();
    wfm()
        .hasPendingSwap(
            SwapSpec.giveaway("second-offer")
                .between("giver-of-first-offer", "taker-of-second-offer")
                .offering(offered));

    await()
        .untilAsserted(
            () ->
                assertThat(List.of(stateOf("first-offer"), stateOf("second-offer")))
                    .containsExactlyInAnyOrder(
                        Optional.of(SwapState.APPROVED), Optional.of(SwapState.HELD)));

    assertThat(wfm().calls().of(CallKind.APPROVE)).hasSize(1);
  }

  @Test
  void encodesOddIdsSoThatNoneReachesAnotherEndpoint() {
    var odd = List.of("a/b", "../x", "a b", "Übergabe", "q?x=1#y", "100%", "a%2Fb", "..;/z");
    odd.forEach(wfm()::hasTrade);

    odd.forEach(id -> awaitState(id, SwapState.APPROVED));

    assertThat(wfm().count(CallKind.UNKNOWN)).isZero();
  }

  @Test
  void neverSendsAnIdThatIsAStepUp() {
    wfm().hasTrade("..");

    awaitDeadLetter("..");

    assertThat(wfm().calls().of("..")).isEmpty();
    assertThat(wfm().count(CallKind.UNKNOWN)).isZero();
  }

  private Instant inTenDays() {
    return wfm().now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(10));
  }
}
