package io.swapgate.rules;

import io.swapgate.rules.work.Workload;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a swap means for one of its agents.
 *
 * @param given what the agent no longer works after it
 * @param taken what the agent works after it only
 * @param worked when the agent works before it
 * @param works when the agent works after it
 */
public record Side(
    AgentSchedule before,
    AgentSchedule after,
    Optional<Window> given,
    Optional<Window> taken,
    Workload worked,
    Workload works) {

  static Side of(Swap swap, AgentSchedule before, AgentSchedule after) {
    var agent = before.agent();
    return new Side(
        before,
        after,
        swap.givenBy(agent),
        swap.takenBy(agent),
        Workload.of(before),
        Workload.of(after));
  }

  public AgentId agent() {
    return before.agent();
  }

  public ZoneId zone() {
    return before.zone();
  }
}
