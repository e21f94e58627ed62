package io.swapgate.flow;

import static io.swapgate.simulator.calls.CallKind.READ_AGENT;
import static io.swapgate.simulator.calls.CallKind.TOKEN;
import static io.swapgate.simulator.calls.CallKind.WEEK_SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the job API is asked, and how often. */
@QuarkusTest
@TestProfile(GenesysAtEase.class)
class GenesysCallsTest extends FlowTest {
  @BeforeEach
  void found() {
    wfm().hasBusinessUnit("BU-1", "America/Chicago", DayOfWeek.MONDAY, "MU-7", "MU-8");
  }

  @Test
  void approvesTwoHundredTradesInFewCalls() {
    assertFewCalls("MU-7");
  }

  @Test
  void approvesAsManyInFewCallsWhereCapabilitiesMustMatch() {
    wfm().hasShiftTrading("MU-8", ShiftTrading.defaults().matching(Capability.SKILLS));

    assertFewCalls("MU-8");
  }

  /** Agents are not read for trades: the platform itself says where capabilities differ. */
  private void assertFewCalls(String unit) {
    var ids = IntStream.range(0, 200).mapToObj(i -> unit + "-many-" + i).toList();
    wfm()
        .hasPendingSwaps(
            ids.stream().map(id -> SwapSpec.trade(id).in(unit, "America/Chicago")).toList());

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ids.stream().allMatch(id -> wfm().status(id) == SwapStatus.APPROVED));

    var calls = wfm().calls().all().stream().filter(call -> call.kind() != TOKEN).toList();
    assertThat(calls).as("%s", kinds(calls)).hasSizeLessThanOrEqualTo(25);
    assertThat(wfm().calls().bulks()).allMatch(bulk -> bulk.sharedAgents().isEmpty());
    assertThat(wfm().count(READ_AGENT)).isZero();
  }

  @Test
  void asksNoMoreThanOnceWhereNothingWaits() {
    wfm().hasTrade("g-last");
    awaitState("g-last", SwapState.APPROVED);
    var before = wfm().calls().all().size();

    await().atMost(Duration.ofSeconds(40)).until(() -> wfm().calls().all().size() >= before + 4);

    assertThat(wfm().calls().all().subList(before + 1, before + 4))
        .extracting(Call::kind)
        .containsOnly(WEEK_SUMMARY);
  }

  private static List<String> kinds(List<Call> calls) {
    return calls.stream().map(call -> call.kind().name()).toList();
  }
}
