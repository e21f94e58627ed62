package io.swapgate.pause;

import io.swapgate.failure.FailureKind;
import io.swapgate.swap.SwapId;
import java.time.Instant;
import java.util.Optional;

/**
 * A subject that is closed until a moment, and after it to all but the one swap that looks whether
 * it is open again.
 *
 * @param round counts how often it was found closed in a row
 * @param probe the swap that looks now
 */
record Closure(FailureKind kind, Instant until, int round, Optional<SwapId> probe) {
  static Closure first(FailureKind kind, Instant until) {
    return new Closure(kind, until, 1, Optional.empty());
  }

  /** Whether {@code swap} may go on, be it as the one that looks. */
  boolean admits(SwapId swap, Instant now) {
    return probe.map(swap::equals).orElse(!now.isBefore(until));
  }

  boolean isProbedBy(SwapId swap) {
    return probe.filter(swap::equals).isPresent();
  }

  Closure probedBy(SwapId swap) {
    return new Closure(kind, until, round, Optional.of(swap));
  }

  /** The probe found it closed still. */
  Closure again(Instant later) {
    return new Closure(kind, later, round + 1, Optional.empty());
  }

  /** The probe went without having found out. */
  Closure unprobed() {
    return new Closure(kind, until, round, Optional.empty());
  }
}
