package io.swapgate.simulator.fault;

import io.swapgate.simulator.calls.Delivery;

/** What goes wrong with a call on its way to the platform or back. */
public enum Fault {
  /** The connection is reset before the platform has the request. */
  RESET_BEFORE(false, Delivery.CUT),
  /** The platform does what it was asked for, and then the connection is reset. */
  RESET_AFTER(true, Delivery.CUT),
  /** A 5xx, and nothing happened. */
  STATUS_BEFORE(false, Delivery.REPLACED),
  /** A 5xx, though the platform did what it was asked for. */
  STATUS_AFTER(true, Delivery.REPLACED),
  /** The platform's status with a body that is no answer. */
  GARBAGE(true, Delivery.SPOILT),
  /** The platform's answer, later than the client waits. */
  SLOW(true, Delivery.LATE),
  /** 429 with Retry-After, and nothing happened; a token is never refused so. */
  TOO_MANY(false, Delivery.REPLACED);

  private final boolean processed;
  private final Delivery delivery;

  Fault(boolean processed, Delivery delivery) {
    this.processed = processed;
    this.delivery = delivery;
  }

  /** Says whether the platform does what it was asked for. */
  public boolean isProcessed() {
    return processed;
  }

  public Delivery delivery() {
    return delivery;
  }
}
