package io.swapgate.rules;

/** One question that a planner asks of a swap. */
public interface Rule {
  /** As in {@code swapgate.rules.<name>}. */
  String name();

  Outcome outcome();
}
