package io.swapgate.schedule;

/** What an agent does in a shift. */
public enum ActivityCategory {
  ON_QUEUE,
  TRAINING,
  MEETING,
  TIME_OFF,
  /** A value that the platform added after this was written; it counts as work. */
  UNRECOGNISED;

  public boolean isWork() {
    return this != TIME_OFF;
  }

  /** As a planner says it. */
  public String words() {
    return switch (this) {
      case ON_QUEUE, UNRECOGNISED -> "a shift";
      case TRAINING -> "a training";
      case MEETING -> "a meeting";
      case TIME_OFF -> "time off";
    };
  }
}
