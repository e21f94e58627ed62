package io.swapgate.simulator.scenario;

/** A scenario's file cannot be read; the message names the file and the field. */
public final class UnreadableScenario extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableScenario(String message, Throwable cause) {
    super(message, cause);
  }
}
