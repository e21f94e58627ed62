package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.Retention;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the ledger forgets after a while, and what it never does. */
@QuarkusTest
class RetentionFlowTest extends FlowTest {
  @Inject LedgerDatabase database;
  @Inject Clock clock;

  @Test
  void forgetsWhatEndedLongAgoAndNothingThatWaitsForSomebody() {
    wfm().hasTrade("old-approved");
    wfm().hasPendingSwap(SwapSpec.trade("old-dead"), Trouble.conflictForEver(ADHERENCE));
    var soon = Window.of(wfm().now().plus(Duration.ofMinutes(90)), Duration.ofHours(8));
    wfm().hasPendingSwap(SwapSpec.giveaway("old-held").offering(soon));
    awaitState("old-approved", SwapState.APPROVED);
    awaitState("old-held", SwapState.HELD);
    awaitDeadLetter("old-dead");

    assertThat(tidyAfter(Duration.ofDays(399))).isZero();
    assertThat(stateOf("old-approved")).contains(SwapState.APPROVED);

    assertThat(tidyAfter(Duration.ofDays(401))).isPositive();
    assertThat(stateOf("old-approved")).isEmpty();
    assertThat(stateOf("old-held")).contains(SwapState.HELD);
    assertThat(stateOf("old-dead")).contains(SwapState.DEAD);
  }

  private int tidyAfter(Duration later) {
    return new Retention(database, Clock.offset(clock, later), config).tidy();
  }
}
