package io.swapgate.simulator.calls;

/** How the platform's answer reached the client. */
public enum Delivery {
  INTACT,
  /** Whole, but only after the client should have given up waiting. */
  LATE,
  /** With its own status, but another body. */
  SPOILT,
  /** Another answer was sent, a 5xx or 429; the platform may have processed the call or not. */
  REPLACED,
  /** Nothing was sent; the connection was reset. */
  CUT
}
