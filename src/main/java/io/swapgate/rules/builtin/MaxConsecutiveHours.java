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
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Nobody works too long without a break, because of the swap. */
@ApplicationScoped
public class MaxConsecutiveHours implements ScheduleRule {
  private final RulesConfig.MaxConsecutiveHours config;

  public MaxConsecutiveHours(RulesConfig config) {
    this.config = config.maxConsecutiveHours();
  }

  @Override
  public String name() {
    return "max-consecutive-hours";
  }

  @Override
  public Outcome outcome() {
    return config.outcome();
  }

  /** A stretch that reaches further back than the limit is too long already. */
  @Override
  public Duration reach() {
    return config.limit().plus(config.rest());
  }

  @Override
  public Optional<Refusal> check(Swap swap, BothSchedules before, BothSchedules after) {
    return after.all().stream().flatMap(schedule -> refusal(swap, schedule).stream()).findFirst();
  }

  private Optional<Refusal> refusal(Swap swap, AgentSchedule after) {
    return swap.takenBy(after.agent())
        .map(taken -> stretchAround(taken, after.work().toList()))
        .filter(stretch -> stretch.length().compareTo(config.limit()) > 0)
        .map(stretch -> new Refusal(name(), reason(after, stretch)));
  }

  /** Grows {@code stretch} by all work that no break of the agreed length separates from it. */
  private Window stretchAround(Window stretch, List<Window> work) {
    var grown = stretch;
    for (Window shift : work) {
      if (isOneStretch(grown, shift)) {
        grown = grown.span(shift);
      }
    }
    return grown.equals(stretch) ? stretch : stretchAround(grown, work);
  }

  private boolean isOneStretch(Window a, Window b) {
    var earlier = a.start().isBefore(b.start()) ? a : b;
    var later = earlier.equals(a) ? b : a;
    return Duration.between(earlier.end(), later.start()).compareTo(config.rest()) < 0;
  }

  private String reason(AgentSchedule schedule, Window stretch) {
    return schedule.agent()
        + " would work "
        + Words.hours(stretch.length())
        + " without a break of "
        + Words.hours(config.rest())
        + " from "
        + Words.at(stretch.start(), schedule.zone())
        + " to "
        + Words.at(stretch.end(), schedule.zone())
        + "; limit "
        + Words.hours(config.limit());
  }
}
