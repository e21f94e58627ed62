package io.swapgate.simulator.scenario;

import java.time.Duration;

/**
 * Which share of agents is in an adherence session from the start, for how long, and for which
 * share of those the schedule does not show it.
 */
public record Adherence(double share, Duration shortest, Duration longest, double silentShare) {
  public static final Adherence NONE = new Adherence(0, Duration.ZERO, Duration.ZERO, 0);

  public Adherence {
    Shares.check(share);
    Shares.check(silentShare);
    if (shortest.isNegative() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("longest must not be less than shortest, nor negative");
    }
  }
}
