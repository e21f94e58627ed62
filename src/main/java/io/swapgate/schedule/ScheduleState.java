package io.swapgate.schedule;

/** Whether an agent's schedule may be changed now. */
public enum ScheduleState {
  /** The one state in which an approval can pass. */
  SCHEDULED,
  /** The agent is in an adherence session. */
  ADHERENCE,
  /** The agent's management unit is publishing. */
  PUBLISHING,
  /** A value that the platform added after this was written. */
  UNRECOGNISED
}
