package io.swapgate.schedule;

import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The schedules of a swap's two agents.
 *
 * @param readAt when the older of the two was read, by our clock
 */
public record BothSchedules(AgentSchedule agent, AgentSchedule counterpart, Instant readAt) {

  public List<AgentSchedule> all() {
    return List.of(agent, counterpart);
  }

  /** Both as they would be after {@code swap}: windows given are cut out, windows taken are in. */
  public BothSchedules after(Swap swap) {
    return new BothSchedules(
        apply(agent, swap, counterpart), apply(counterpart, swap, agent), readAt);
  }

  private static AgentSchedule apply(AgentSchedule own, Swap swap, AgentSchedule others) {
    var left = own.afterGiving(swap);
    return swap.takenBy(own.agent()).map(w -> left.with(taken(w, others))).orElse(left);
  }

  /** The shift behind {@code window} in the giver's schedule, cut to it; a plain one if absent. */
  private static Shift taken(Window window, AgentSchedule giver) {
    Optional<Shift> source =
        giver.shifts().stream()
            .filter(s -> s.category().isWork() && s.window().contains(window))
            .findFirst();
    return source
        .map(s -> s.cutTo(window))
        .orElseGet(
            () ->
                new Shift(
                    "taken", window, (int) window.length().toMinutes(), ActivityCategory.ON_QUEUE));
  }
}
