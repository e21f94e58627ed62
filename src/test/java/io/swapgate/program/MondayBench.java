package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a Monday costs on which a unit publishes while 500 of its swaps wait, with the shipped
 * patience. Not a timed test; see the README for how to run it.
 */
class MondayBench {
  private static final int SWAPS = 500;
  private static final Duration PUBLISHING = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aUnitThatPublishesForAMinuteWastesFewApprovals(boolean silently) {
    Program.install(folder);
    try (var wfm = Simulator.start()) {
      wfm.publishes("MU-monday", Duration.ZERO, PUBLISHING, silently);
      var ids = IntStream.range(0, SWAPS).mapToObj(i -> "SW-" + i).toList();
      ids.forEach(id -> wfm.hasPendingSwap(SwapSpec.trade(id).in("MU-monday", "America/Chicago")));
      var settings = Program.settingsFor(wfm, Map.of("swapgate.rate.per-minute", "0"));
      try (var program = Program.run(folder, settings)) {
        var begin = System.nanoTime();
        await()
            .atMost(LONGEST)
            .until(() -> ids.stream().allMatch(id -> wfm.status(id) == SwapStatus.APPROVED));

        var took = Duration.ofNanos(System.nanoTime() - begin);
        int wasted = wfm.count(CallKind.APPROVE) - SWAPS;
        System.out.printf(
            "monday, %s: %d POSTs wasted, all %d approved after %d s%n",
            silently ? "the schedules do not tell" : "the schedules tell",
            wasted,
            SWAPS,
            took.toSeconds());
        assertThat(wasted).as(program.output()).isLessThanOrEqualTo(10);
      }
    }
  }
}
