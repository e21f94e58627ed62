package io.swapgate.simulator.trading.unit;

/** A rule of which each unit says for itself what follows from breaking it. */
public enum Rule {
  UNEQUAL_PAID("unequalPaid"),
  ONE_SIDED("oneSided"),
  WEEKLY_MIN_PAID("weeklyMinPaidViolations"),
  WEEKLY_MAX_PAID("weeklyMaxPaidViolations"),
  PLANNING_PERIOD_MIN_PAID("planningPeriodMinPaidViolations"),
  PLANNING_PERIOD_MAX_PAID("planningPeriodMaxPaidViolations"),
  MIN_MINUTES_BETWEEN_SHIFTS("minMinutesBetweenShiftsViolations");

  private final String field;

  Rule(String field) {
    this.field = field;
  }

  public String field() {
    return field;
  }
}
