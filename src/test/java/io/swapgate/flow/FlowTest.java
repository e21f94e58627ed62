package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.Order;
import io.swapgate.ledger.review.ReviewFilter;
import io.swapgate.ledger.review.SwapHistory;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.swap.SwapId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The shipped routes against the simulated platform, over real HTTP. */
@QuarkusTestResource(PlatformPort.class)
abstract class FlowTest {
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static @Nullable Simulator shared;

  @Inject SwapgateConfig config;
  @Inject CamelContext camel;
  @Inject CamelRuntime runtime;
  @Inject SwapHistory history;
  @Inject LetterSearch letters;

  @BeforeEach
  void emptyPlatform() {
    wfm().reset();
    if (!camel.isStarted()) {
      runtime.start(); // as the commands do, of which a test runs none
    }
  }

  /** One for all tests, as the application under test is one for all. */
  Simulator wfm() {
    var started = shared;
    int port = config.wfm().baseUrl().getPort();
    if (started == null || !started.baseUrl().endsWith(":" + port)) {
      started = Simulator.start(SimulatorSettings.defaults().onPort(port));
      shared = started;
    }
    return started;
  }

  void awaitState(String id, SwapState state) {
    await(id + " is " + state)
        .atMost(LONGEST)
        .untilAsserted(() -> assertThat(stateOf(id)).contains(state));
  }

  Optional<SwapState> stateOf(String id) {
    return history.of(new SwapId(id)).map(SwapHistory.Story::state);
  }

  DeadLetter awaitDeadLetter(String id) {
    return await("dead letter of " + id)
        .atMost(LONGEST)
        .until(() -> deadLetterOf(id), Optional::isPresent)
        .orElseThrow();
  }

  Optional<DeadLetter> deadLetterOf(String id) {
    return letters.page(ReviewFilter.all(), new Order(Order.By.AT, false), 1, 500).stream()
        .filter(letter -> letter.swapId().value().equals(id))
        .findFirst();
  }
}
