package io.swapgate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.program.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What 100,000 swaps cost that all wait, a tenth of them for a short while and the others for a
 * long one; and how they go on when nothing is in their way any more. On the JVM, which tells what
 * is alive in its heap.
 */
class WaitingBench {
  private static final int SWAPS = 100_000;
  private static final int SHORT_ONES = 10;
  private static final int MOST_MEGABYTES = 64;

  /** What the JVM itself starts and ends as it likes: compilers, collectors. */
  private static final int STRAY_THREADS = 6;

  /** The last line of a class histogram, which counts what is alive, and not what is garbage. */
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

  @TempDir Path folder;

  @Test
  void waitingSwapsCostNoThreadAndLittleMemory() throws Exception {
    Program.install(folder);
    try (var wfm = new SimulatedPlatform();
        var program = Program.run(folder, settings(wfm))) {
      wfm.begin(100, Duration.ZERO);
      wfm.awaitApproved(100);
      TimeUnit.SECONDS.sleep(10);
      var rest = Footprint.of(program);

      wfm.conflicts(SWAPS, SHORT_ONES);
      while (wfm.tried() < SWAPS) {
        TimeUnit.SECONDS.sleep(1);
      }
      var waiting = Footprint.of(program);
      wfm.forgetConflicts();
      var drained = wfm.awaitApproved(SWAPS);

      tell("at rest", rest);
      tell("with 100,000 swaps waiting", waiting);
      Report.add("waiting", "approvals after it, of 100,000", "Swapgate", wfm.approved());
      Report.add("waiting", "most places out of turn", "Swapgate", wfm.placesOutOfTurn());
      Report.add("waiting", "seconds until all are approved", "Swapgate", drained.seconds());
      assertThat(wfm.approved()).isEqualTo(SWAPS);
      assertThat(waiting.threads).isLessThanOrEqualTo(rest.threads + STRAY_THREADS);
      assertThat(waiting.heapMegabytes - rest.heapMegabytes).isLessThanOrEqualTo(MOST_MEGABYTES);
    }
  }

  private static void tell(String when, Footprint footprint) {
    Report.add("waiting", "MB of heap", when, footprint.heapMegabytes);
    Report.add("waiting", "threads", when, footprint.threads);
  }

  private record Footprint(int threads, double heapMegabytes) {
    static Footprint of(Program program) throws IOException, InterruptedException {
      var alive = TOTAL.matcher(jcmd(program, "GC.class_histogram"));
      if (!alive.find()) {
        throw new IllegalStateException("jcmd tells no heap");
      }
      double megabytes = Long.parseLong(alive.group(1)) / (double) (1 << 20);
      return new Footprint(Cost.of(program.pid()).threads(), megabytes);
    }

    private static String jcmd(Program program, String what)
        throws IOException, InterruptedException {
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      var process = new ProcessBuilder(jcmd, Long.toString(program.pid()), what).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    }
  }

  /** Long waits are parked, short ones are held in memory as far as there is room. */
  private static Map<String, String> settings(SimulatedPlatform wfm) {
    return Program.settingsFor(
        wfm.baseUrl(),
        Map.of(
            "swapgate.rate.per-minute", "0",
            "swapgate.retry.adherence.delay", "3m",
            "swapgate.retry.adherence.multiplier", "1",
            "swapgate.retry.adherence.jitter", "0",
            "swapgate.retry.adherence.max-attempts", "1000",
            "swapgate.retry.agent-busy.delay", "25s",
            "swapgate.retry.agent-busy.multiplier", "1",
            "swapgate.retry.agent-busy.max-attempts", "1000",
            "quarkus.log.level", "WARN"));
  }
}
