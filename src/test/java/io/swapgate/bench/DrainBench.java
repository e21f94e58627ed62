package io.swapgate.bench;

import io.swapgate.program.Program;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast swaps without trouble are approved, and what that costs, beside a client that makes the
 * same calls and does nothing else; turn about, so that both meet the same machine.
 */
class DrainBench {
  private static final int SWAPS = 10_000;
  private static final int CONCURRENCY = 64;
  private static final int ROUNDS = 3;
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration SLOW = Duration.ofMillis(20);

  @TempDir Path folder;

  private final int port = FreePort.find();

  @Test
  void besideABareClient() throws Exception {
    Program.install(folder);
    try (var bareWfm = new SimulatedPlatform();
        var ourWfm = new SimulatedPlatform();
        var client =
            JavaProcess.start(BareClient.class, bareWfm.baseUrl(), Integer.toString(CONCURRENCY));
        var program = Program.run(folder, settings(ourWfm))) {
      var bare = new Contender("a bare client", bareWfm, client.pid(), () -> client.ask("drain"));
      var ours = new Contender("Swapgate", ourWfm, program.pid(), () -> {});
      for (int round = 0; round <= ROUNDS; round++) {
        bare.run(round == 0);
        ours.run(round == 0);
      }
      bare.tell();
      ours.tell();
      double share = ours.median(Figures::perSecond) / bare.median(Figures::perSecond);
      double times = ours.median(Figures::cpu) / bare.median(Figures::cpu);
      Report.add("drain", "share of the bare client's speed", "Swapgate", share);
      Report.add("cpu", "times the bare client's CPU", "Swapgate", times);
      tellLedger(ourWfm);
      program.stop();
      program.exitCode();
    }
  }

  /** Of a last drain. */
  private void tellLedger(SimulatedPlatform wfm) throws IOException, InterruptedException {
    var before = Ledger.of(port);
    wfm.begin(SWAPS, SLOW);
    var drained = wfm.awaitApproved(SWAPS);
    var ledger = Ledger.of(port).minus(before);
    double swapSeconds = CONCURRENCY * drained.seconds();
    var share = "share of a swap's time, waiting included";
    Report.add("ledger", share, "Swapgate", (ledger.busy() + ledger.waited()) / swapSeconds);
    var busy = "share of the time of a drain";
    Report.add("ledger", busy, "Swapgate", ledger.busy() / drained.seconds());
    Report.add(
        "ledger", "transactions for a swap", "Swapgate", ledger.transactions() / drained.swaps());
    var rate = "a second, one after the other";
    Report.add("ledger", rate, "transactions", ledger.transactions() / ledger.busy());
    Report.add("ledger", rate, "fsyncs of the disk", Ledger.syncsPerSecond(folder));
  }

  private Map<String, String> settings(SimulatedPlatform wfm) {
    return Program.settingsFor(
        wfm.baseUrl(),
        Map.of(
            "swapgate.rate.per-minute",
            "0",
            "swapgate.approve.concurrency",
            Integer.toString(CONCURRENCY),
            "swapgate.wfm.connections",
            Integer.toString(2 * CONCURRENCY + 8),
            "swapgate.poll.every",
            "1s",
            "quarkus.http.port",
            Integer.toString(port),
            "quarkus.log.level",
            "WARN"));
  }

  /** Of one round. */
  private record Figures(double perSecond, double cpu) {}

  private record Contender(
      String name, SimulatedPlatform wfm, long pid, Runnable begin, List<Figures> rounds) {
    Contender(String name, SimulatedPlatform wfm, long pid, Runnable begin) {
      this(name, wfm, pid, begin, new ArrayList<>());
    }

    /** The first round is for the compilers. */
    void run(boolean warmUp) throws InterruptedException {
      double before = Cost.of(pid).cpuSeconds();
      drain(warmUp ? 2 * SWAPS : SWAPS, AT_ONCE);
      double cpu = (Cost.of(pid).cpuSeconds() - before) * 1_000 / SWAPS;
      var slow = drain(SWAPS, SLOW);
      if (!warmUp) {
        rounds.add(new Figures(slow.perSecond(), cpu));
      }
    }

    private SimulatedPlatform.Drained drain(int swaps, Duration answerAfter)
        throws InterruptedException {
      wfm.begin(swaps, answerAfter);
      begin.run();
      return wfm.awaitApproved(swaps);
    }

    double median(ToDoubleFunction<Figures> figure) {
      return rounds.stream()
          .mapToDouble(figure)
          .sorted()
          .skip(rounds.size() / 2)
          .findFirst()
          .orElseThrow();
    }

    void tell() {
      System.out.println(name + ": " + rounds);
      var perSecond = "swaps a second, answers after 20 ms, 64 at once";
      Report.add("drain", perSecond, name, median(Figures::perSecond));
      var cpu = "CPU seconds for 1,000 swaps, answers at once";
      Report.add("cpu", cpu, name, median(Figures::cpu));
    }
  }
}
