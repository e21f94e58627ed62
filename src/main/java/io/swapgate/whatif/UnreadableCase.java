package io.swapgate.whatif;

/** What was given is no swap with two schedules; says what and where. */
public final class UnreadableCase extends RuntimeException {
  UnreadableCase(String message) {
    super(message);
  }
}
