package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.LeastCalls;
import io.swapgate.simulator.scenario.play.Play;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A storm of a thousand swaps of every sort. */
class StormIT {
  private static final double MOST_ABOVE_LEAST = 1.12;

  @TempDir Path folder;

  @Test
  void approvesAllThatCanBeWithFewMoreCallsThanOneWhoKnowsEverything() {
    try (var wfm = Simulator.start()) {
      var play = Play.of(Scenario.storm(), wfm);

      StormRun.through(play, wfm, folder, Map.of());

      var least = LeastCalls.of(play, wfm.calls());
      int made = LeastCalls.counted(wfm.calls());
      System.out.printf("storm: %.3f times the least (%s)%n", (double) made / least.total(), least);
      assertThat(made).isLessThanOrEqualTo((int) (least.total() * MOST_ABOVE_LEAST));
    }
  }
}
