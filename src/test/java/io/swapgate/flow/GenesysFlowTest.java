package io.swapgate.flow;

import static io.swapgate.simulator.trouble.Meanwhile.APPROVED_BY_COORDINATOR;
import static io.swapgate.simulator.trouble.Meanwhile.CANCELED_BY_AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trading.job.Asynchrony;
import io.swapgate.simulator.trading.review.Finding;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.Outcome;
import io.swapgate.simulator.trading.unit.Rule;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.swap.SwapId;
import io.swapgate.testing.TradingContract;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same flow on the job API; all that both sides say is held against its contract. */
@QuarkusTest
@TestProfile(GenesysCloud.class)
class GenesysFlowTest extends FlowTest {
  private final List<Exchange> traffic = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() {
    wfm().hasBusinessUnit("BU-1", "America/Chicago", DayOfWeek.MONDAY, "MU-7", "MU-8");
    wfm().hasBusinessUnit("BU-2", "Europe/Berlin", DayOfWeek.SUNDAY, "MU-9");
    wfm().witnessedBy(traffic::add);
  }

  @AfterEach
  void bothSidesKeepToTheContract() {
    TradingContract.requireValid(traffic);
  }

  @Test
  void approvesATradeAndAGiveaway() {
    wfm().hasTrade("g-trade");
    wfm().hasGiveaway("g-giveaway");

    awaitState("g-trade", SwapState.APPROVED);
    awaitState("g-giveaway", SwapState.APPROVED);

    assertThat(wfm().status("g-trade")).isEqualTo(SwapStatus.APPROVED);
    assertThat(wfm().status("g-giveaway")).isEqualTo(SwapStatus.APPROVED);
  }

  @Test
  void approvesTradesOfAllBusinessUnitsEachByItsOwnWeeks() {
    wfm().hasTrade("g-chicago");
    wfm().hasPendingSwap(SwapSpec.trade("g-berlin").in("MU-9", "Europe/Berlin"));

    awaitState("g-chicago", SwapState.APPROVED);
    awaitState("g-berlin", SwapState.APPROVED);
  }

  @Test
  void seesJobsThroughThatAreAnsweredLaterOrByAFile() {
    wfm().answersJobs(Asynchrony.accepting(2).withDownloads(0.5));
    wfm().hasTrade("g-later-1");
    wfm().hasTrade("g-later-2");

    awaitState("g-later-1", SwapState.APPROVED);
    awaitState("g-later-2", SwapState.APPROVED);
  }

  @Test
  void holdsWhatThePlatformFindsSomethingAgainst() {
    wfm().hasTrade("g-found");
    wfm().finds("g-found", Finding.ADMIN_REVIEW, "ReceivingWeeklyMaxPaidTime");

    awaitState("g-found", SwapState.HELD);

    assertThat(wfm().approvals("g-found")).isEmpty();
    assertThat(history.of(new SwapId("g-found")).orElseThrow().holds())
        .extracting("rule")
        .contains("platform-findings");
  }

  @Test
  void holdsAGiveawayWhoseTakerLacksWhatItsGiverCanDo() {
    wfm().hasShiftTrading("MU-7", ShiftTrading.defaults().matching(Capability.SKILLS));
    wfm().hasAgent("giver-of-g-rare", List.of("rare"), inTenDays());
    wfm().hasAgent("taker-of-g-rare", List.of());
    wfm().hasPendingSwap(SwapSpec.giveaway("g-rare").offering(inTenDays()));

    awaitState("g-rare", SwapState.HELD);

    assertThat(history.of(new SwapId("g-rare")).orElseThrow().reason()).contains("lacks rare");
    assertThat(wfm().approvals("g-rare")).isEmpty();
  }

  @Test
  void takesTheUnitsOwnRulesWhereTheyAreStricter() {
    wfm().hasShiftTrading("MU-8", ShiftTrading.defaults().with(Rule.ONE_SIDED, Outcome.DISALLOW));
    wfm().hasPendingSwap(SwapSpec.giveaway("g-one-sided").in("MU-8", "America/Chicago"));

    awaitState("g-one-sided", SwapState.HELD);

    assertThat(history.of(new SwapId("g-one-sided")).orElseThrow().holds())
        .extracting("rule")
        .contains("one-sided");
  }

  @Test
  void leavesATradeAloneThatIsSettledInBetween() {
    wfm()
        .hasPendingSwap(
            SwapSpec.trade("g-coordinator"), Trouble.inBetween(APPROVED_BY_COORDINATOR));
    wfm().hasPendingSwap(SwapSpec.trade("g-canceled"), Trouble.inBetween(CANCELED_BY_AGENT));

    awaitState("g-coordinator", SwapState.APPROVED);
    awaitState("g-canceled", SwapState.GONE);
  }

  @Test
  void tellsTheOneThatFailedFromThoseThatWereApprovedWithIt() {
    wfm().hasPendingSwap(SwapSpec.trade("g-odd"), Trouble.conflictForEver(ConflictKind.TRANSITION));
    IntStream.range(0, 5).forEach(i -> wfm().hasTrade("g-even-" + i));

    IntStream.range(0, 5).forEach(i -> awaitState("g-even-" + i, SwapState.APPROVED));
    var letter = awaitDeadLetter("g-odd");

    assertThat(letter.attempts()).isNotEmpty();
    assertThat(letter.attempts().get(0).failure().correlationId()).isNotEmpty();
    assertThat(letter.attempts().get(0).failure().message()).contains("TransitionNotAllowed");
  }

  @Test
  void sendsTheRestWhereOneVersionIsOld() {
    wfm().hasPendingSwap(SwapSpec.trade("g-stale"), Trouble.etagChurn(2));
    IntStream.range(0, 5).forEach(i -> wfm().hasTrade("g-rest-" + i));

    IntStream.range(0, 5).forEach(i -> awaitState("g-rest-" + i, SwapState.APPROVED));
    awaitState("g-stale", SwapState.APPROVED);
  }

  @Test
  void findsOutWhatBecameOfAJobWhoseAnswerWasLost() {
    wfm().hasPendingSwap(SwapSpec.trade("g-lost"), Trouble.losesAnswer(504));

    awaitState("g-lost", SwapState.APPROVED);

    assertThat(wfm().approvals("g-lost").stream().filter(call -> call.status() == 200))
        .as("approved once")
        .hasSizeLessThanOrEqualTo(1);
  }

  private Window inTenDays() {
    var start = wfm().now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(10));
    return Window.of(start, Duration.ofHours(8));
  }
}
