package io.swapgate.bench;

import io.swapgate.program.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand swaps of a hundred agents with every kind of conflict: beside a client that knows
 * everything, in calls, and beside a plain script, in swaps a second. The script's speed is that of
 * its first two minutes; it takes a quarter of an hour for the whole.
 */
class StormBench {
  private static final int SCRIPT_SECONDS = 120;
  private static final int LONGEST_SECONDS = 240;

  @TempDir Path folder;

  @Test
  void besideAnAllKnowingClientAndAPlainScript() throws InterruptedException {
    Program.install(folder);
    try (var wfm = new SimulatedPlatform()) {
      double script = script(wfm);
      double ours = ours(wfm);
      var speed = "approved swaps a second";
      Report.add("storm", speed, "a plain script", script);
      Report.add("storm", speed, "Swapgate", ours);
      Report.add("storm", "times the plain script's speed", "Swapgate", ours / script);
    }
  }

  private static double script(SimulatedPlatform wfm) throws InterruptedException {
    wfm.storm();
    long begin = System.nanoTime();
    try (var script = JavaProcess.start(PlainScript.class, wfm.baseUrl())) {
      while (script.isRunning() && seconds(begin) < SCRIPT_SECONDS) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      return wfm.approved() / seconds(begin);
    }
  }

  private double ours(SimulatedPlatform wfm) throws InterruptedException {
    var settings =
        Program.settingsFor(
            wfm.baseUrl(), Map.of("swapgate.rate.per-minute", "0", "quarkus.log.level", "WARN"));
    int approvable = wfm.storm();
    long begin = System.nanoTime();
    try (var program = Program.run(folder, settings)) {
      while (program.isRunning()
          && wfm.approved() < approvable
          && seconds(begin) < LONGEST_SECONDS) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      double took = seconds(begin);
      var who = "Swapgate";
      Report.add("storm", "approved of " + approvable, who, wfm.approved());
      Report.add("storm", "seconds, the start of the program included", who, took);
      var calls = "times the calls of who knows everything";
      Report.add("storm", calls, who, wfm.timesLeastCalls());
      return wfm.approved() / took;
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
