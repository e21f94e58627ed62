package io.swapgate.retry;

import io.swapgate.failure.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is done after a failed attempt.
 *
 * @param pause how long to wait first; zero for {@link Way#GIVE_UP}
 * @param failure the failure that decided it
 */
public record NextStep(Way way, Duration pause, Failure failure) {
  /** The three ways on. */
  public enum Way {
    /** Again, after a wait that is short enough to be held in memory. */
    AGAIN,
    /** Again, after a wait that the ledger keeps. */
    PARK,
    /** Not again: a dead letter. */
    GIVE_UP
  }

  /** When it is done; empty if it is done at once, and for good. */
  Optional<Instant> due(Instant now) {
    return way == Way.GIVE_UP ? Optional.empty() : Optional.of(now.plus(pause));
  }

  static NextStep giveUp(Failure failure) {
    return new NextStep(Way.GIVE_UP, Duration.ZERO, failure);
  }
}
