package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static io.swapgate.simulator.trouble.ConflictKind.AGENT_BUSY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What 20,000 swaps cost that all wait, half of them for a long while and half for a short one. Not
 * a timed test; see the README for how to run it.
 */
class WaitingBench {
  private static final int SWAPS = 20_000;
  private static final Duration LONGEST = Duration.ofMinutes(9);

  /** What the JVM itself starts and ends as it likes: compilers, collectors. */
  private static final int STRAY_THREADS = 6;

  /** The last line of a class histogram, which counts what is alive, and not what is garbage. */
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

  @TempDir Path folder;

  @Test
  void twentyThousandWaitingSwapsCostNoThreadAndLittleMemory() throws Exception {
    Program.install(folder);
    try (var wfm = Simulator.start();
        var program = Program.run(folder, settings(wfm))) {
      wfm.hasTrade("first");
      await().atMost(LONGEST).until(() -> wfm.status("first") == SwapStatus.APPROVED);
      await().atMost(LONGEST).pollDelay(Duration.ofSeconds(10)).until(() -> true);
      var atRest = Cost.of(program);

      var ids = IntStream.range(0, SWAPS).mapToObj(i -> "SW-" + i).toList();
      ids.forEach(id -> wfm.hasPendingSwap(SwapSpec.trade(id), trouble(id)));
      await().atMost(LONGEST).pollInterval(Duration.ofSeconds(1)).until(() -> tried(wfm) > SWAPS);
      var waiting = Cost.of(program);

      wfm.forgetsTroubles();
      await()
          .atMost(LONGEST)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> ids.stream().allMatch(id -> wfm.status(id) == SwapStatus.APPROVED));

      System.out.printf("at rest: %s%nwith %,d swaps waiting: %s%n", atRest, SWAPS, waiting);
      assertThat(approvedTwice(wfm)).isEmpty();
      assertThat(waiting.threads()).isLessThanOrEqualTo(atRest.threads() + STRAY_THREADS);
      assertThat(waiting.heapKilobytes() - atRest.heapKilobytes()).isLessThanOrEqualTo(64 << 10);
    }
  }

  private record Cost(int threads, long heapKilobytes) {
    static Cost of(Program program) throws IOException, InterruptedException {
      var alive = TOTAL.matcher(jcmd(program, "GC.class_histogram"));
      if (!alive.find()) {
        throw new IllegalStateException("jcmd tells no heap");
      }
      var status = Files.readString(Path.of("/proc/" + program.pid() + "/status"));
      var threads = status.lines().filter(l -> l.startsWith("Threads:")).findFirst().orElseThrow();
      return new Cost(
          Integer.parseInt(threads.replaceAll("\\D", "")), Long.parseLong(alive.group(1)) >> 10);
    }

    @Override
    public String toString() {
      return "%d threads, %.1f MB of heap".formatted(threads, heapKilobytes / 1024.0);
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

  private static Trouble trouble(String id) {
    return Trouble.conflictForEver(id.hashCode() % 2 == 0 ? ADHERENCE : AGENT_BUSY);
  }

  private static long tried(Simulator wfm) {
    var tried = new HashSet<String>();
    wfm.calls().decisions().forEach(decision -> tried.add(decision.subject()));
    return tried.size();
  }

  private static List<String> approvedTwice(Simulator wfm) {
    var approved = new HashSet<String>();
    return wfm.calls().decisions().stream()
        .filter(decision -> decision.approved() && !approved.add(decision.subject()))
        .map(decision -> decision.subject())
        .toList();
  }

  /** Long waits are parked, short ones are held in memory as far as there is room. */
  private static Map<String, String> settings(Simulator wfm) {
    return Program.settingsFor(
        wfm,
        Map.of(
            "swapgate.rate.per-minute", "0",
            "swapgate.retry.adherence.delay", "90s",
            "swapgate.retry.adherence.multiplier", "1",
            "swapgate.retry.adherence.max-attempts", "1000",
            "swapgate.retry.agent-busy.delay", "25s",
            "swapgate.retry.agent-busy.multiplier", "1",
            "swapgate.retry.agent-busy.max-attempts", "1000"));
  }
}
