package io.swapgate.retry;

import io.swapgate.failure.Failure;
import java.time.Duration;

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

  static NextStep giveUp(Failure failure) {
    return new NextStep(Way.GIVE_UP, Duration.ZERO, failure);
  }
}
