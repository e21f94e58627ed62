package io.swapgate.flow;

import static io.swapgate.simulator.calls.CallKind.WEEK_SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.SwapSpec;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a large organisation costs while nothing waits in it. */
@QuarkusTest
@TestProfile(GenesysOrganisation.class)
class GenesysOrganisationTest extends FlowTest {
  private static final int UNITS = GenesysOrganisation.UNITS;
  private static final int AGENTS = 40_000;

  @Test
  void asksOnceForEachUnitWhereNothingWaits() {
    for (int i = 1; i <= UNITS; i++) {
      wfm().hasBusinessUnit("BU-" + i, "America/Chicago", DayOfWeek.MONDAY, "MU-" + i);
    }
    for (int i = 0; i < AGENTS; i++) {
      wfm().hasAgent(agent("A-" + i, "MU-" + (1 + i % UNITS)));
    }
    wfm().hasPendingSwap(SwapSpec.trade("o-last").in("MU-12", "America/Chicago"));
    awaitState("o-last", SwapState.APPROVED);
    var before = wfm().calls().count();

    await().atMost(Duration.ofSeconds(60)).until(() -> wfm().calls().count() >= before + 4 * UNITS);

    // what that trade left behind is over by then; rounds begin with another unit each time
    var last = wfm().calls().all().subList(before + UNITS, before + 4 * UNITS);
    assertThat(last).extracting(Call::kind).containsOnly(WEEK_SUMMARY);
    var each = last.stream().collect(Collectors.groupingBy(Call::subject, Collectors.counting()));
    assertThat(each).hasSize(UNITS);
    assertThat(each.values()).allMatch(times -> times >= 2 && times <= 4);
  }

  private Agent agent(String id, String unit) {
    var now = wfm().now();
    return new Agent(
        id, unit, "America/Chicago", List.of("calls"), List.of(), AgentState.SCHEDULED, now);
  }
}
