package io.swapgate.simulator.trouble;

/** What somebody else does to a swap after it was read and before it is approved. */
public enum Meanwhile {
  APPROVED_BY_COORDINATOR,
  CANCELED_BY_AGENT,
  /** The offered window loses its first eighth, an hour of a usual shift. */
  EDITED,
  /** Nothing that matters: only the version moves, and {@code lastUpdated} with it. */
  TOUCHED
}
