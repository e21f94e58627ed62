package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.faults.Invariants;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.LeastCalls;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with its shipped patience in a storm: a thousand swaps of every sort. */
class StormIT {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final double MOST_ABOVE_LEAST = 1.12;

  @TempDir Path folder;

  @Test
  void approvesAllThatCanBeWithFewMoreCallsThanOneWhoKnowsEverything() {
    Program.install(folder);
    try (var wfm = Simulator.start()) {
      var play = Play.of(Scenario.storm(), wfm);
      var settings = Program.settingsFor(wfm, Map.of("swapgate.rate.per-minute", "0"));

      try (var program = Program.run(folder, settings)) {
        await()
            .atMost(LONGEST)
            .until(() -> play.parts().stream().allMatch(p -> isDone(p, play, wfm)));

        assertThat(Invariants.broken(wfm, play)).isEmpty();
        var least = LeastCalls.of(play, wfm.calls());
        int made = LeastCalls.counted(wfm.calls());
        assertThat(program.output()).doesNotContain("\tat ");
        System.out.printf(
            "storm: %d approved, %d calls, %.3f times the least (%s); %s%n",
            approved(play, wfm), made, (double) made / least.total(), least, byKind(wfm));
        assertThat(made).isLessThanOrEqualTo((int) (least.total() * MOST_ABOVE_LEAST));
      }
    }
  }

  private static String byKind(Simulator wfm) {
    return Stream.of(CallKind.values())
        .map(kind -> kind + " " + statuses(wfm, kind))
        .collect(Collectors.joining(", "));
  }

  private static Map<Integer, Long> statuses(Simulator wfm, CallKind kind) {
    return wfm.calls().of(kind).stream()
        .collect(Collectors.groupingBy(Call::status, TreeMap::new, Collectors.counting()));
  }

  private static long approved(Play play, Simulator wfm) {
    return play.parts().stream().filter(p -> wfm.status(p.id()) == SwapStatus.APPROVED).count();
  }

  private static boolean isDone(Part part, Play play, Simulator wfm) {
    return play.statuses(part.id()).contains(wfm.status(part.id()));
  }
}
