package io.swapgate.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.ApiClient;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.testing.SettableClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** One client and one swap, on a clock that stands still. */
abstract class OneSwapTest {
  static final String ID = "S7-1";

  final SettableClock clock = new SettableClock("2026-03-02T10:00:00Z");
  final Simulator wfm = Simulator.start(SimulatorSettings.defaults().on(clock));
  final ApiClient client = new ApiClient(wfm);

  @AfterEach
  void close() {
    wfm.close();
  }

  Play only(Sort sort) {
    return Play.of(Scenario.calm(7, 1).with(Map.of(sort, 1.0)), wfm);
  }

  void assertFinds(Play play, String sentence) {
    assertThat(Invariants.broken(wfm, play)).anyMatch(text -> text.contains(sentence));
  }
}
