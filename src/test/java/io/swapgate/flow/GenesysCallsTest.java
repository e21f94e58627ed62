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
    var specs = IntStream.range(0, 200).mapToObj(i -> SwapSpec.trade("g-many-" + i)).toList();
    wfm().hasPendingSwaps(specs);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                IntStream.range(0, 200)
                    .allMatch(i -> wfm().status("g-many-" + i) == SwapStatus.APPROVED));

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
