package io.swapgate.simulator.demo;

/** The house rule that a swap of a demo world breaks. */
public enum BrokenRule {
  /** More than twelve hours at a stretch; a gap below thirty minutes does not end a stretch. */
  MAX_CONSECUTIVE_HOURS,
  SKILLS,
  OVERLAP,
  /** The offered window is no longer in the agent's schedule. */
  WINDOW_IN_SCHEDULE,
  /** Less than two hours to go. */
  NOTICE
}
