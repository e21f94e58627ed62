package io.swapgate.rules.builtin;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.RulesConfig;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who gives a window away still has it in the schedule. */
@ApplicationScoped
public class OwnShift implements ScheduleRule {
  private final RulesConfig.Switch config;

  public OwnShift(RulesConfig config) {
    this.config = config.ownShift();
  }

  @Override
  public String name() {
    return "own-shift";
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
    return swap.givenBy(before.agent())
        .filter(given -> !before.works(given))
        .map(given -> new Refusal(name(), reason(before, given)));
  }

  private static String reason(AgentSchedule schedule, Window given) {
    return schedule.agent()
        + " gives away "
        + Words.at(given.start(), schedule.zone())
        + " to "
        + Words.at(given.end(), schedule.zone())
        + ", but is no longer scheduled for it";
  }
}
