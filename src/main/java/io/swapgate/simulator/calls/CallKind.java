package io.swapgate.simulator.calls;

/** Which of the contract's calls a request is. */
public enum CallKind {
  TOKEN,
  LIST,
  READ_SWAP,
  READ_SCHEDULE,
  APPROVE,
  DENY,
  AUDIT,
  /** A path or method that the contract does not have. */
  UNKNOWN;

  /** Says whether the call names a swap. */
  public boolean isAboutSwap() {
    return switch (this) {
      case READ_SWAP, APPROVE, DENY, AUDIT -> true;
      case TOKEN, LIST, READ_SCHEDULE, UNKNOWN -> false;
    };
  }
}
