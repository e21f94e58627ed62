package io.swapgate.simulator.calls;

import java.time.Instant;

/**
 * One read of a swap or of an agent's schedule: its ETag and its status or state as the platform
 * answered them, both empty where it did not.
 */
public record Reading(
    Instant at, CallKind kind, String subject, String etag, String shown, Delivery delivery)
    implements Witnessed {
  /** Says whether the client got it, whole and in time. */
  public boolean isGood() {
    return !shown.isEmpty() && delivery == Delivery.INTACT;
  }

  /** Says whether a client with more patience than most may have got it. */
  public boolean isLate() {
    return !shown.isEmpty() && delivery == Delivery.LATE;
  }
}
