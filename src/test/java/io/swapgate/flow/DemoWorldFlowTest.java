package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.demo.DemoWorld;
import io.swapgate.simulator.demo.Expectation;
import io.swapgate.simulator.demo.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two hundred swaps of every sort at once, held against what each must come to. */
@QuarkusTest
class DemoWorldFlowTest extends FlowTest {
  @Test
  void everySwapComesToTheEndThatItMust() {
    var world = new DemoWorld(wfm(), 7);
    world.addMore(200);

    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> assertThat(wrong(world)).as("swaps that came to another end").isEmpty());

    assertThat(world.expectations().keySet()).allMatch(this::isApprovedAtMostOnce);
  }

  private String wrong(DemoWorld world) {
    return world.expectations().entrySet().stream()
        .filter(swap -> !isAsExpected(swap.getKey(), swap.getValue()))
        .map(swap -> swap.getKey() + " " + swap.getValue() + " is " + stateOf(swap.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private boolean isAsExpected(String id, Expectation expected) {
    if (expected.outcome() == Outcome.DEAD) {
      return deadLetterOf(id).isPresent();
    }
    return stateOf(id).equals(state(expected.outcome()));
  }

  private static Optional<SwapState> state(Outcome outcome) {
    return switch (outcome) {
      case APPROVED, APPROVED_BY_OTHER -> Optional.of(SwapState.APPROVED);
      case HELD -> Optional.of(SwapState.HELD);
      case DEAD -> Optional.of(SwapState.DEAD);
      case GONE -> Optional.of(SwapState.GONE);
      case SKIPPED -> Optional.empty();
    };
  }

  private boolean isApprovedAtMostOnce(String id) {
    return wfm().approvals(id).stream().map(Call::status).filter(s -> s == 200).count() <= 1;
  }
}
