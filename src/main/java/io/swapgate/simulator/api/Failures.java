package io.swapgate.simulator.api;

import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.trouble.Step;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleScript;

/** Throws the failures that are scripted for a call. */
final class Failures {
  private Failures() {}

  static void strike(TroubleScript script, Step step) {
    script
        .next(Trouble.Failure.class, failure -> failure.step() == step)
        .ifPresent(failure -> fail(failure.status()));
  }

  static void fail(int status) {
    throw new Refused(status, "scripted", "Status " + status + ".", "The simulator was told to.");
  }
}
