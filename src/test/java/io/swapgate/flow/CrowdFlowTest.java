package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many swaps at once: what they cost each other. */
@QuarkusTest
class CrowdFlowTest extends FlowTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Test
  void fiveHundredSwapsOfSixtyAgentsHardlyEverMeet() {
    var play = Play.of(Scenario.calm(60, 500).withAgents(60), wfm());

    await().atMost(LONGEST).until(() -> play.parts().stream().allMatch(p -> isApproved(p.id())));

    var approvals = wfm().calls().of(CallKind.APPROVE);
    assertThat(approvals.stream().filter(call -> call.status() == 409).count())
        .as("of " + approvals.size() + " approvals, those that met another of ours")
        .isLessThanOrEqualTo(approvals.size() / 100);
  }

  @Test
  void aUnitThatPublishesWithoutAWordWastesFewApprovals() {
    wfm().publishes("MU-monday", Duration.ZERO, Duration.ofSeconds(6), true);
    var ids = IntStream.range(0, 100).mapToObj(i -> "monday-" + i).toList();
    ids.forEach(id -> wfm().hasPendingSwap(SwapSpec.trade(id).in("MU-monday", "America/Chicago")));

    await().atMost(LONGEST).until(() -> ids.stream().allMatch(this::isApproved));

    assertThat(wasted()).hasSizeLessThanOrEqualTo(10);
  }

  private List<Call> wasted() {
    return wfm().calls().of(CallKind.APPROVE).stream()
        .filter(call -> call.status() != 200)
        .toList();
  }

  private boolean isApproved(String id) {
    return wfm().status(id) == SwapStatus.APPROVED;
  }
}
