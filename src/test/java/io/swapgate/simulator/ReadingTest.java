package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.etag;
import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest extends SimulatorTest {
  private static final Window MORNING = window("2026-03-12T08:00:00Z", "2026-03-12T12:00:00Z");
  private static final Window EVENING = window("2026-03-12T16:00:00Z", "2026-03-12T20:00:00Z");

  @Test
  void readsSwapWithItsEtag() {
    wfm.hasTrade("SW-1");

    var answer = client.read("SW-1");

    assertThat(etag(answer)).isEqualTo("\"1\"");
    assertThat(json(answer).path("status").asText()).isEqualTo("PENDING_APPROVAL");
    assertThat(json(answer).path("window").path("start").asText())
        .isEqualTo("2026-03-12T14:00:00Z");
    assertThat(json(answer).path("lastUpdated").asText()).isEqualTo("2026-03-02T09:00:00Z");
  }

  @Test
  void giveawayHasNoCounterpartWindow() {
    wfm.hasGiveaway("SW-1");

    assertThat(json(client.read("SW-1")).get("counterpartWindow").isNull()).isTrue();
  }

  @Test
  void answersUnknownIdsWith404() {
    assertThat(client.read("SW-1").statusCode()).isEqualTo(404);
    assertThat(client.schedule("A-1", march()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SW/1", "..", "../SW-1", "SW 1 ü", "SW%2F1", "a+b?c#d"})
  void findsSwapsAndAgentsWithOddIds(String id) {
    wfm.hasPendingSwap(SwapSpec.trade(id).between(id, "taker"));

    assertThat(json(client.read(id)).path("id").asText()).isEqualTo(id);
    assertThat(json(client.schedule(id, march())).path("agentId").asText()).isEqualTo(id);
    assertThat(client.readAndApprove(id).statusCode()).isEqualTo(200);
    assertThat(wfm.approvals(id)).hasSize(1);
  }

  @Test
  void readsShiftsThatOverlapThePeriodOldestFirst() {
    wfm.hasAgent("A-1", List.of("calls"), EVENING, MORNING);

    var both = client.schedule("A-1", "from=2026-03-12T11:59:00Z&to=2026-03-12T18:00:00%2B01:00");
    var none = client.schedule("A-1", "from=2026-03-12T12:00:00Z&to=2026-03-12T16:00:00Z");

    assertThat(json(both).path("shifts").findValuesAsText("start"))
        .containsExactly("2026-03-12T08:00:00Z", "2026-03-12T16:00:00Z");
    assertThat(json(both).path("shifts").path(0).path("paidMinutes").asInt()).isEqualTo(240);
    assertThat(json(none).path("shifts")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "from=2026-03-12T00:00:00Z", "from=today&to=tomorrow"})
  void refusesScheduleWithoutReadablePeriod(String query) {
    wfm.hasAgent("A-1", List.of());

    assertThat(client.schedule("A-1", query).statusCode()).isEqualTo(400);
  }

  @Test
  void scheduleTellsItsState() {
    wfm.hasAgent("A-1", List.of());
    wfm.agentIs("A-1", AgentState.ADHERENCE);
    assertThat(json(client.schedule("A-1", march())).path("state").asText()).isEqualTo("ADHERENCE");

    wfm.publishes("MU-7");
    assertThat(json(client.schedule("A-1", march())).path("state").asText())
        .isEqualTo("PUBLISHING");
  }

  private static String march() {
    return "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";
  }

  private static Window window(String start, String end) {
    return new Window(Instant.parse(start), Instant.parse(end));
  }
}
