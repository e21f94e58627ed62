package io.swapgate.bench;

import io.swapgate.program.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a swap costs among a thousand that are pending, and among a hundred thousand. Small ones are
 * done several times over, so that each figure stands for at least so many swaps.
 */
class GrowthBench {
  private static final int LEAST = 20_000;
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

  @TempDir Path folder;

  @Test
  void aSwapCostsTheSameHoweverManyThereAre() throws Exception {
    Program.install(folder);
    try (var wfm = new SimulatedPlatform();
        var program = Program.run(folder, settings(wfm))) {
      drain(wfm, LEAST); // for the compilers
      var micros = new ArrayList<Double>();
      var peaks = new ArrayList<Double>();
      for (int size : SIZES) {
        Cost.resetPeak(program.pid());
        double seconds = 0;
        int done = 0;
        while (done < LEAST) {
          seconds += drain(wfm, size);
          done += size;
        }
        micros.add(seconds * 1e6 / done);
        peaks.add((double) Cost.of(program.pid()).peakMegabytes());
        var who = "%,d swaps".formatted(size);
        Report.add("growth", "microseconds a swap", who, micros.get(micros.size() - 1));
        Report.add("growth", "most MB resident", who, peaks.get(peaks.size() - 1));
      }
      var ratio = "times the time of a swap among 1,000";
      Report.add("growth", ratio, "100,000 swaps", micros.get(2) / micros.get(0));
      var more = "MB more than with 1,000";
      Report.add("growth", more, "100,000 swaps", peaks.get(2) - peaks.get(0));
    }
  }

  private static double drain(SimulatedPlatform wfm, int swaps) throws InterruptedException {
    wfm.begin(swaps, Duration.ZERO);
    return wfm.awaitApproved(swaps).seconds();
  }

  private static Map<String, String> settings(SimulatedPlatform wfm) {
    return Program.settingsFor(
        wfm.baseUrl(),
        Map.of(
            "swapgate.rate.per-minute", "0",
            "swapgate.poll.every", "1s",
            "quarkus.log.level", "WARN"));
  }
}
