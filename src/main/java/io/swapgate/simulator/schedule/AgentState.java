package io.swapgate.simulator.schedule;

/** What an agent's schedule is going through; only {@link #SCHEDULED} lets an approval pass. */
public enum AgentState {
  SCHEDULED,
  ADHERENCE,
  PUBLISHING
}
