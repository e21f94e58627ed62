package io.swapgate.bench;

import io.swapgate.program.Launch;
import io.swapgate.program.Program;
import io.swapgate.simulator.calls.CallKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program costs: its start, its memory after a thousand swaps, its idling. On the JVM, on
 * a JVM that knows its classes from a run before, and as a binary if there is one.
 */
class FootprintBench {
  private static final int SWAPS = 1_000;
  private static final int STARTS = 9;
  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** The first with caches of this kind that are made in one run. */
  private static final int JDK_WITH_AOT_CACHE = 25;

  @TempDir Path folder;
  @TempDir Path training;

  @Test
  void ofEveryWayToStartIt() throws Exception {
    Program.install(folder);
    try (var wfm = new SimulatedPlatform()) {
      var settings = Program.settingsFor(wfm.baseUrl(), Map.of("swapgate.rate.per-minute", "0"));
      var ways = ways(wfm, settings);
      starts(wfm, settings, ways);
      for (var way : ways.entrySet()) {
        afterSwaps(wfm, settings, way.getKey(), way.getValue());
      }
    }
  }

  private Map<String, Launch> ways(SimulatedPlatform wfm, Map<String, String> settings)
      throws Exception {
    Map<String, Launch> ways = new LinkedHashMap<>();
    int jdk = Runtime.version().feature();
    var jvm = "JVM " + jdk;
    ways.put(jvm, Launch.onJvm());
    if (jdk >= JDK_WITH_AOT_CACHE) {
      ways.put(jvm + " with an AOT cache", Launch.onJvm("-XX:AOTCache=" + train(wfm, settings)));
    }
    if (!Launch.BINARY.isEmpty()) {
      ways.put("the binary", Launch.ofBinary());
      Report.add("footprint", "MB on disk", "the binary", megabytes(Path.of(Launch.BINARY)));
    }
    return ways;
  }

  /** A run with a few swaps, at whose end the JVM keeps what it has learned. */
  private Path train(SimulatedPlatform wfm, Map<String, String> settings) throws Exception {
    Program.install(training);
    var cache = training.resolve("swapgate.aot");
    wfm.begin(10, Duration.ZERO);
    try (var run = Program.run(training, settings, Launch.onJvm("-XX:AOTCacheOutput=" + cache))) {
      wfm.awaitApproved(10);
      run.stop();
      run.exitCode();
    }
    Report.add("footprint", "MB on disk", "the AOT cache", megabytes(cache));
    return cache;
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1e6;
  }

  /** Turn about, so that all meet the same machine. */
  private void starts(SimulatedPlatform wfm, Map<String, String> settings, Map<String, Launch> ways)
      throws InterruptedException {
    Map<String, List<Double>> took = new LinkedHashMap<>();
    for (int i = 0; i < STARTS; i++) {
      for (var way : ways.entrySet()) {
        took.computeIfAbsent(way.getKey(), who -> new ArrayList<>())
            .add(start(wfm, settings, way.getValue()));
      }
    }
    took.forEach(
        (who, all) -> {
          System.out.println(who + " starts in " + all);
          double median = all.stream().sorted().skip(STARTS / 2).findFirst().orElseThrow();
          Report.add("footprint", "milliseconds to the first poll", who, median);
        });
  }

  /** Milliseconds until the platform was asked for swaps. */
  private double start(SimulatedPlatform wfm, Map<String, String> settings, Launch way)
      throws InterruptedException {
    wfm.begin(0, Duration.ZERO);
    long begin = System.nanoTime();
    try (var program = Program.run(folder, settings, way)) {
      while (wfm.calls(CallKind.LIST) == 0) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      double took = (System.nanoTime() - begin) / 1e6;
      program.stop();
      program.exitCode();
      return took;
    }
  }

  private void afterSwaps(
      SimulatedPlatform wfm, Map<String, String> settings, String who, Launch way)
      throws InterruptedException {
    wfm.begin(SWAPS, Duration.ZERO);
    try (var program = Program.run(folder, settings, way)) {
      wfm.awaitApproved(SWAPS);
      TimeUnit.SECONDS.sleep(REST.toSeconds()); // a garbage collection if it wants one
      var rested = Cost.of(program.pid());
      var resident = "MB resident after 1,000 swaps";
      Report.add("footprint", resident, who, (double) rested.residentMegabytes());
      TimeUnit.SECONDS.sleep(IDLE.toSeconds());
      double seconds = Cost.of(program.pid()).cpuSeconds() - rested.cpuSeconds();
      var idle = "% of a core, idle, a poll every 10 s";
      Report.add("footprint", idle, who, seconds * 100 / IDLE.toSeconds());
    }
  }
}
