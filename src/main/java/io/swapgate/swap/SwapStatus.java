package io.swapgate.swap;

/** Where the platform says a swap stands. */
public enum SwapStatus {
  PENDING_VALIDATION,
  PENDING_APPROVAL,
  APPROVED,
  DENIED,
  CANCELED,
  EXPIRED,
  /** A value that the platform added after this was written. */
  UNRECOGNISED
}
