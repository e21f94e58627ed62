package io.swapgate.simulator.schedule;

/** What an agent does in a shift. */
public enum ActivityCategory {
  ON_QUEUE,
  TRAINING,
  MEETING,
  TIME_OFF
}
