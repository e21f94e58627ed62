package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.faults.Invariants;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program with its shipped patience in a storm. */
final class StormRun {
  private static final Duration LONGEST = Duration.ofMinutes(6);

  private StormRun() {}

  /** Runs it until all swaps have come to an end, and looks whether each is the right one. */
  static void through(Play play, Simulator wfm, Path folder, Map<String, String> more) {
    Program.install(folder);
    var settings = new HashMap<>(more);
    settings.put("swapgate.rate.per-minute", "0");
    try (var program = Program.run(folder, Program.settingsFor(wfm, settings))) {
      await()
          .atMost(LONGEST)
          .until(() -> play.parts().stream().allMatch(p -> isDone(p, play, wfm)));

      System.out.printf(
          "storm: %d approved, %d calls: %s%n",
          approved(play, wfm), wfm.calls().count(), byKind(wfm));
      assertThat(Invariants.broken(wfm, play)).isEmpty();
      assertThat(program.output()).doesNotContain("\tat ");
    }
  }

  private static String byKind(Simulator wfm) {
    return Stream.of(CallKind.values())
        .filter(kind -> wfm.count(kind) > 0)
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
