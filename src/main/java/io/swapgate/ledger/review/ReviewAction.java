package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** What somebody did with a dead letter, and why. */
@RegisterForReflection // told as JSON
public record ReviewAction(Instant at, String who, Kind action, String note) {
  /** What can be done. */
  public enum Kind {
    /** The swap goes round again, its attempts counted from zero. */
    RETRIED,
    /** Nothing is done any more unless the swap changes. */
    DISMISSED
  }
}
