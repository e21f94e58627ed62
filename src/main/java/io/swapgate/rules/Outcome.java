package io.swapgate.rules;

/** What is done with a swap that a rule refuses. */
public enum Outcome {
  /** The rule is not asked. */
  OFF,
  /** The swap is kept back for a person and judged again later. */
  HOLD,
  /** The swap is denied on the platform, with the rule's reason. */
  DENY
}
