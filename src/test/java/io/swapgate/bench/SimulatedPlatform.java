package io.swapgate.bench;

import io.swapgate.simulator.calls.CallKind;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The simulated platform as a process of its own, so that its work is not taken for ours. */
final class SimulatedPlatform implements AutoCloseable {
  private final JavaProcess process = JavaProcess.start(PlatformProcess.class);

  /** Without a slash at its end. */
  String baseUrl() {
    return process.ask("url");
  }

  /** Begins anew with so many swaps that can be approved, no two of the same agents. */
  void begin(int swaps, Duration answerAfter) {
    process.ask("begin %d %d".formatted(swaps, answerAfter.toMillis()));
  }

  /**
   * Begins anew with a thousand swaps of a hundred agents and every kind of conflict; returns how
   * many of them can be approved.
   */
  int storm() {
    return number("storm");
  }

  /** How often the storm took the calls, so far, of one who knows everything. */
  double timesLeastCalls() {
    var told = process.ask("weathered").split(" ", -1);
    return Double.parseDouble(told[0]) / Double.parseDouble(told[1]);
  }

  /**
   * Begins anew with so many swaps of a unit that begins to publish.
   *
   * @param silently whether schedules do not tell of it
   */
  void monday(int swaps, Duration publishing, boolean silently) {
    process.ask("monday %d %d %s".formatted(swaps, publishing.toSeconds(), silently));
  }

  /**
   * Begins anew with so many swaps that all conflict, until it forgets that.
   *
   * @param shortOnes every how manieth calls for a short wait and not for a long one
   */
  void conflicts(int swaps, int shortOnes) {
    process.ask("conflicts %d %d".formatted(swaps, shortOnes));
  }

  /** From now on nothing is in the way of any swap. */
  void forgetConflicts() {
    process.ask("forget");
  }

  /** How many approvals took place so far, those of one swap each counted. */
  int approved() {
    return number("approved");
  }

  /** For how many swaps an approval was asked for so far. */
  int tried() {
    return number("tried");
  }

  int calls(CallKind kind) {
    return number("count " + kind);
  }

  /** By how many places, at most, a swap with a long wait was approved out of its turn. */
  int placesOutOfTurn() {
    return number("turns");
  }

  /** Waits until so many swaps were approved. */
  Drained awaitApproved(int swaps) throws InterruptedException {
    while (approved() < swaps) {
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

  private int number(String order) {
    return Integer.parseInt(process.ask(order));
  }
}
