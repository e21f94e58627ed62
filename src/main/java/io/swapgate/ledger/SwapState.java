package io.swapgate.ledger;

import java.util.Locale;

/** Where a swap stands with us. */
public enum SwapState {
  IN_HAND,
  /** Waits in the ledger for its next attempt. */
  PARKED,
  /** Refused by a rule; judged again when it changes or after a while. */
  HELD,
  APPROVED,
  DENIED,
  /** Withdrawn, denied or expired on the platform. */
  GONE,
  /** In the dead letters. */
  DEAD,
  /** Given back: the next poll takes it up. */
  RELEASED,
  /** A later version of the swap took its place. */
  SUPERSEDED;

  /** Whether the platform has nothing left to decide. */
  public boolean isFinal() {
    return switch (this) {
      case APPROVED, DENIED, GONE -> true;
      case IN_HAND, PARKED, HELD, DEAD, RELEASED, SUPERSEDED -> false;
    };
  }

  /** As in logs and metrics. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
