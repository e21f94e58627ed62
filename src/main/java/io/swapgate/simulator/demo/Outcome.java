package io.swapgate.simulator.demo;

/** Where a swap must end, whoever works through the world. */
public enum Outcome {
  APPROVED,
  /** Approved by a coordinator before the client could. */
  APPROVED_BY_OTHER,
  /** A rule keeps it from being approved. */
  HELD,
  /** A person has to look at it. */
  DEAD,
  /** Withdrawn by the agent. */
  GONE,
  /** Not pending as far as a client can tell, so never touched. */
  SKIPPED
}
