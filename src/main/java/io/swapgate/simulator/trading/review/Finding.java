package io.swapgate.simulator.trading.review;

/** What the platform makes of something that it finds in a trade. */
public enum Finding {
  /** It would forbid the trade. */
  VIOLATION,
  /** A person is to look. */
  ADMIN_REVIEW,
  /** It could not work the rule out. */
  UNEVALUATED
}
