package io.swapgate.simulator.trading.unit;

/** What a unit may want to be the same of the two agents of a trade. */
public enum Capability {
  QUEUES("requiresMatchingQueues"),
  LANGUAGES("requiresMatchingLanguages"),
  SKILLS("requiresMatchingSkills"),
  PLANNING_GROUPS("requiresMatchingPlanningGroups");

  private final String field;

  Capability(String field) {
    this.field = field;
  }

  public String field() {
    return field;
  }
}
