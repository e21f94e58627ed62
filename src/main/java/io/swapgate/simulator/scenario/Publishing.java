package io.swapgate.simulator.scenario;

import java.time.Duration;

/** A management unit, counted from 1, publishes its schedule, beginning so long after the start. */
public record Publishing(int unit, Duration in, Duration lasts, boolean silently) {
  public Publishing {
    if (unit < 1 || in.isNegative() || lasts.isNegative()) {
      throw new IllegalArgumentException("unit must be 1 or more and durations not negative");
    }
  }
}
