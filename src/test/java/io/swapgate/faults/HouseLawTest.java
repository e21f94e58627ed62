package io.swapgate.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.calls.Stand;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseLawTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Window OFFERED =
      Window.of(Instant.parse("2026-03-10T09:00:00Z"), Duration.ofHours(8));

  /** The taker also works from and to, in minutes from the start of the offered eight hours. */
  @ParameterizedTest
  @CsvSource({
    "-240,   0, ''",
    "-241,   0, hours of T",
    "-270, -30, ''",
    "-269, -29, hours of T",
    "-600, -30, ''",
    " 480, 720, ''",
    " 480, 721, hours of T",
    " 470, 500, overlap of T",
    "  60, 120, overlap of T"
  })
  void measuresStretchesAndOverlaps(int from, int to, String broken) {
    var start = OFFERED.start();
    var also = new Window(start.plusSeconds(60L * from), start.plusSeconds(60L * to));

    assertThat(HouseLaw.broken(giveaway(agent("T", also), OFFERED), NOW))
        .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
  }

  @Test
  void findsWindowThatIsNotWhollyInTheSchedule() {
    var shorter = new Window(OFFERED.start().plusSeconds(60), OFFERED.end());

    assertThat(HouseLaw.broken(giveaway(agent("T"), shorter), NOW))
        .containsExactly("window in schedule of G");
  }

  @Test
  void agentMayTakeInPlaceOfWhatItGivesAtTheSameTime() {
    var swap = SwapSpec.trade("SW-1").between("G", "T").offering(OFFERED).against(OFFERED).at(NOW);

    assertThat(HouseLaw.broken(new Stand(swap, agent("G", OFFERED), agent("T", OFFERED)), NOW))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7200, ''", "7199, notice"})
  void measuresNotice(long secondsBefore, String broken) {
    var at = OFFERED.start().minusSeconds(secondsBefore);

    assertThat(HouseLaw.broken(giveaway(agent("T"), OFFERED), at))
        .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
  }

  private static Stand giveaway(Agent taker, Window worked) {
    var swap = SwapSpec.giveaway("SW-1").between("G", "T").offering(OFFERED).at(NOW);
    return new Stand(swap, agent("G", worked), taker);
  }

  private static Agent agent(String id, Window... shifts) {
    var all = Stream.of(shifts).map(window -> Shift.onQueue("SH-" + window.start(), window));
    return new Agent(id, "MU-1", "UTC", List.of("calls"), all.toList(), AgentState.SCHEDULED, NOW);
  }
}
