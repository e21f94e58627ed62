package io.swapgate.rules.builtin;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.RulesConfig;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Nobody ends up in two places at once, or at work while on leave. */
@ApplicationScoped
public class NoOverlap implements ScheduleRule {
  private final RulesConfig.Switch config;

  public NoOverlap(RulesConfig config) {
    this.config = config.noOverlap();
  }

  @Override
  public String name() {
    return "no-overlap";
  }

  @Override
  public Outcome outcome() {
    return config.outcome();
  }

  @Override
  public Optional<Refusal> check(Swap swap, BothSchedules before, BothSchedules after) {
    return before.all().stream().flatMap(schedule -> refusal(swap, schedule).stream()).findFirst();
  }

  private Optional<Refusal> refusal(Swap swap, AgentSchedule before) {
    return swap.takenBy(before.agent())
        .flatMap(
            taken ->
                before.afterGiving(swap).shifts().stream()
                    .filter(shift -> shift.window().overlaps(taken))
                    .findFirst()
                    .map(shift -> new Refusal(name(), reason(before, taken, shift))));
  }

  private static String reason(AgentSchedule schedule, Window taken, Shift shift) {
    return schedule.agent()
        + " would take over "
        + Words.at(taken.start(), schedule.zone())
        + " to "
        + Words.at(taken.end(), schedule.zone())
        + ", but already has "
        + shift.category().words()
        + " from "
        + Words.at(shift.window().start(), schedule.zone())
        + " to "
        + Words.at(shift.window().end(), schedule.zone());
  }
}
