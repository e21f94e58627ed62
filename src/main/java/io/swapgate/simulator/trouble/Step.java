package io.swapgate.simulator.trouble;

/** The call about a swap that goes wrong. */
public enum Step {
  READ,
  APPROVE
}
