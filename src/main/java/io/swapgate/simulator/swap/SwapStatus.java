package io.swapgate.simulator.swap;

/** Where a swap stands. */
public enum SwapStatus {
  PENDING_VALIDATION,
  PENDING_APPROVAL,
  APPROVED,
  DENIED,
  CANCELED,
  EXPIRED;

  /** Says whether nobody can change the swap any more. */
  public boolean isFinal() {
    return switch (this) {
      case PENDING_VALIDATION, PENDING_APPROVAL -> false;
      case APPROVED, DENIED, CANCELED, EXPIRED -> true;
    };
  }
}
