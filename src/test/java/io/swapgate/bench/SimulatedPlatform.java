package io.swapgate.bench;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.LeastCalls;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The simulated platform as a process of its own, so that its work is not taken for ours. */
final class SimulatedPlatform implements AutoCloseable {
  private final JavaProcess process = JavaProcess.start(SimulatedPlatform.class);

  /** Without a slash at its end. */
  String baseUrl() {
    return process.ask("url");
  }

  /** Begins anew with so many swaps that can be approved, no two of the same agents. */
  void begin(int swaps, Duration answerAfter) {
    process.ask("begin %d %d".formatted(swaps, answerAfter.toMillis()));
  }

  /** Begins anew with a thousand swaps of a hundred agents and every kind of conflict. */
  Storm storm() {
    var told = process.ask("storm").split(" ", -1);
    return new Storm(Integer.parseInt(told[0]), Integer.parseInt(told[1]));
  }

  /**
   * What there is to do in a storm.
   *
   * @param approvable how many swaps can be approved
   * @param leastCalls of one who knows everything, listings and tokens apart
   */
  record Storm(int approvable, int leastCalls) {}

  /** How many swaps were approved so far. */
  int approved() {
    return Integer.parseInt(process.ask("approved"));
  }

  /** How many calls were made so far, listings and tokens apart. */
  int calls() {
    return Integer.parseInt(process.ask("calls"));
  }

  /** Waits until so many swaps were approved. */
  Drained awaitApproved(int swaps) throws InterruptedException {
    while (Integer.parseInt(process.ask("approved")) < swaps) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    var told = process.ask("drained").split(" ", -1);
    return new Drained(swaps, Double.parseDouble(told[0]), Integer.parseInt(told[1]));
  }

  /**
   * What it took to approve all, as the platform saw it.
   *
   * @param seconds from the first call about a swap or an agent to the last approval
   * @param calls listings and tokens included
   */
  record Drained(int swaps, double seconds, int calls) {
    double perSecond() {
      return swaps / seconds;
    }
  }

  @Override
  public void close() {
    process.close();
  }

  public static void main(String... arguments) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var wfm = Simulator.start()) {
      for (var order = orders.readLine(); order != null; order = orders.readLine()) {
        System.out.println(answer(wfm, order.split(" ", -1)));
      }
    }
  }

  private static String answer(Simulator wfm, String[] order) {
    return switch (order[0]) {
      case "url" -> wfm.baseUrl();
      case "begin" -> begin(wfm, Integer.parseInt(order[1]), Integer.parseInt(order[2]));
      case "approved" -> Long.toString(approved(wfm));
      case "drained" -> drained(wfm);
      case "storm" -> storm(wfm);
      case "calls" -> Integer.toString(calls(wfm));
      default -> throw new IllegalArgumentException(order[0]);
    };
  }

  private static String begin(Simulator wfm, int swaps, int millis) {
    wfm.reset();
    wfm.answersAfter(Duration.ofMillis(millis));
    var batch = "SW-" + System.nanoTime() + "-";
    wfm.hasPendingSwaps(
        IntStream.range(0, swaps).mapToObj(i -> SwapSpec.trade(batch + i)).toList());
    return "begun";
  }

  private static String storm(Simulator wfm) {
    wfm.reset();
    var play = Play.of(Scenario.storm(), wfm);
    var approvable =
        play.parts().stream()
            .filter(part -> play.ends(part.id()).contains(Outcome.APPROVED))
            .count();
    return approvable - play.rivals().size() + " " + LeastCalls.of(play).total();
  }

  private static int calls(Simulator wfm) {
    return wfm.calls().count() - wfm.count(CallKind.LIST) - wfm.count(CallKind.TOKEN);
  }

  private static long approved(Simulator wfm) {
    return wfm.calls().decisions().stream().filter(Decision::approved).count();
  }

  private static String drained(Simulator wfm) {
    var calls = wfm.calls().all();
    var first =
        calls.stream()
            .filter(call -> call.kind() != CallKind.LIST && call.kind() != CallKind.TOKEN)
            .findFirst()
            .map(Call::at)
            .orElseThrow();
    var last =
        calls.stream()
            .filter(call -> call.kind() == CallKind.APPROVE)
            .reduce((one, next) -> next)
            .map(Call::at)
            .orElseThrow();
    var took = Duration.between(first, last);
    return took.toNanos() / 1e9 + " " + calls.size();
  }
}
