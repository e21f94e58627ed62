package io.swapgate.simulator.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Which share of calls, 0 to 1, each fault strikes; how many faults the calls of one kind about one
 * subject suffer at most; and how long a slow answer takes.
 */
public record FaultOdds(Map<Fault, Double> shares, int most, Duration slow) {
  public FaultOdds {
    shares = Map.copyOf(shares);
    var sum = shares.values().stream().mapToDouble(share -> share).sum();
    if (shares.values().stream().anyMatch(share -> !(share >= 0)) || !(sum <= 1)) {
      throw new IllegalArgumentException("shares must be 0 to 1, also together: " + shares);
    }
    if (most < 0 || slow.isNegative()) {
      throw new IllegalArgumentException(
          "most and slow must not be negative: " + most + ", " + slow);
    }
  }

  /** Nothing ever goes wrong. */
  public static FaultOdds none() {
    return new FaultOdds(Map.of(), 0, Duration.ZERO);
  }

  /** Returns the fault for a roll in [0, 1); in the enum's order, as a map has none. */
  Optional<Fault> drawn(double roll) {
    var reached = 0.0;
    for (var fault : Fault.values()) {
      reached += shares.getOrDefault(fault, 0.0);
      if (roll < reached) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
