package io.swapgate.simulator.scenario;

/** How many calls a minute are allowed, 0 for any number, and how many of them others take. */
public record RateLimit(int callsPerMinute, int takenByOthers) {
  public static final RateLimit NONE = new RateLimit(0, 0);

  public RateLimit {
    if (callsPerMinute < 0 || takenByOthers < 0) {
      throw new IllegalArgumentException("numbers of calls must not be negative");
    }
  }
}
