package io.swapgate.program;

import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program costs, on Linux: its start, its memory after a thousand swaps, its idling. Not a
 * part of {@code verify}; see the README for how to run it, on the JVM and as a binary.
 */
class FootprintBench {
  private static final int SWAPS = 1_000;
  private static final int STARTS = 9;
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** Of {@code /proc/<pid>/stat}, in hundredths of a second. */
  private static final int TICKS_PER_SECOND = 100;

  @TempDir Path folder;

  @Test
  void ofThePackagedProgram() throws Exception {
    Program.install(folder);
    try (var wfm = Simulator.start()) {
      var settings = Program.settingsFor(wfm, Map.of("swapgate.rate.per-minute", "0"));
      var starts = new ArrayList<Long>();
      for (int i = 0; i < STARTS; i++) {
        starts.add(start(wfm, settings));
      }
      Collections.sort(starts);
      System.out.printf(
          "start to the first poll: %d ms, median of %s%n", starts.get(STARTS / 2), starts);
      for (int i = 0; i < SWAPS; i++) {
        wfm.hasPendingSwap(SwapSpec.trade("SW-" + i));
      }
      try (var program = Program.run(folder, settings)) {
        await()
            .atMost(Duration.ofMinutes(5))
            .until(() -> wfm.status("SW-" + (SWAPS - 1)) == SwapStatus.APPROVED);
        TimeUnit.SECONDS.sleep(30); // the last ones, and a garbage collection if it wants one
        System.out.printf("resident after %d swaps: %d MB%n", SWAPS, residentMegabytes(program));
        long before = ticks(program);
        TimeUnit.SECONDS.sleep(IDLE.toSeconds());
        double share = (ticks(program) - before) * 100.0 / TICKS_PER_SECOND / IDLE.toSeconds();
        System.out.printf("idle, a poll every 10 s: %.2f %% of a core%n", share);
      }
    }
  }

  /** Milliseconds until the platform was asked for swaps. */
  private long start(Simulator wfm, Map<String, String> settings) throws InterruptedException {
    int polls = wfm.count(CallKind.LIST);
    long begin = System.nanoTime();
    try (var program = Program.run(folder, settings)) {
      while (wfm.count(CallKind.LIST) == polls) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      long took = (System.nanoTime() - begin) / 1_000_000;
      program.stop();
      program.exitCode();
      return took;
    }
  }

  private static long residentMegabytes(Program program) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + program.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IllegalStateException("no VmRSS");
  }

  private static long ticks(Program program) throws IOException {
    var stat = Files.readString(Path.of("/proc/" + program.pid() + "/stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]); // utime and stime
  }
}
