package io.swapgate.simulator.trading.unit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A management unit's rules for trades; a rule that has no outcome is one that allows all. */
public record ShiftTrading(
    boolean enabled,
    boolean autoReview,
    int minHoursInFuture,
    int minMinutesBetweenShifts,
    Map<Rule, Outcome> outcomes,
    Set<Capability> matching) {
  public ShiftTrading {
    if (minHoursInFuture < 0 || minMinutesBetweenShifts < 0) {
      throw new IllegalArgumentException("hours and minutes must not be negative");
    }
    outcomes = Map.copyOf(outcomes);
    matching = Set.copyOf(matching);
  }

  /** Trading is on, nothing is forbidden, and the platform approves nothing by itself. */
  public static ShiftTrading defaults() {
    return new ShiftTrading(true, false, 0, 0, Map.of(), Set.of());
  }

  public ShiftTrading disabled() {
    return new ShiftTrading(
        false, autoReview, minHoursInFuture, minMinutesBetweenShifts, outcomes, matching);
  }

  /** Says that the platform reviews by itself; the simulated one only says so. */
  public ShiftTrading reviewing() {
    return new ShiftTrading(
        enabled, true, minHoursInFuture, minMinutesBetweenShifts, outcomes, matching);
  }

  /** Sets how long before a shift's start its trade must be settled. */
  public ShiftTrading withMinHoursInFuture(int hours) {
    return new ShiftTrading(
        enabled, autoReview, hours, minMinutesBetweenShifts, outcomes, matching);
  }

  public ShiftTrading withMinMinutesBetweenShifts(int minutes) {
    return new ShiftTrading(enabled, autoReview, minHoursInFuture, minutes, outcomes, matching);
  }

  public ShiftTrading with(Rule rule, Outcome outcome) {
    var others = new EnumMap<Rule, Outcome>(Rule.class);
    others.putAll(outcomes);
    others.put(rule, outcome);
    return new ShiftTrading(
        enabled, autoReview, minHoursInFuture, minMinutesBetweenShifts, others, matching);
  }

  public ShiftTrading matching(Capability... capabilities) {
    return new ShiftTrading(
        enabled,
        autoReview,
        minHoursInFuture,
        minMinutesBetweenShifts,
        outcomes,
        Set.of(capabilities));
  }

  public Outcome outcome(Rule rule) {
    return outcomes.getOrDefault(rule, Outcome.ALLOW);
  }
}
