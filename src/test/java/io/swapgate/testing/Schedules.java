package io.swapgate.testing;

import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.schedule.ScheduleState;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words for agents' schedules. */
public final class Schedules {
  private Schedules() {}

  /** A schedule of shifts on queue. */
  public static AgentSchedule working(String agent, Window... windows) {
    return of(agent, Stream.of(windows).map(Schedules::shift).toArray(Shift[]::new));
  }

  public static AgentSchedule of(String agent, Shift... shifts) {
    return new AgentSchedule(
        new AgentId(agent), ScheduleState.SCHEDULED, ZoneId.of("UTC"), Set.of(), List.of(shifts));
  }

  /** Somebody without shifts. */
  public static AgentSchedule skilled(String agent, String... skills) {
    return new AgentSchedule(
        new AgentId(agent), ScheduleState.SCHEDULED, ZoneId.of("UTC"), Set.of(skills), List.of());
  }

  /** The same schedule, of somebody who lives in {@code zone}. */
  public static AgentSchedule in(String zone, AgentSchedule schedule) {
    return new AgentSchedule(
        schedule.agent(), schedule.state(), ZoneId.of(zone), schedule.skills(), schedule.shifts());
  }

  public static BothSchedules both(AgentSchedule agent, AgentSchedule counterpart) {
    return new BothSchedules(agent, counterpart, Windows.MONDAY);
  }

  /** A shift on queue, all of it paid. */
  public static Shift shift(Window window) {
    return shift(window, ActivityCategory.ON_QUEUE);
  }

  /** A shift, all of it paid, with an id from its start. */
  public static Shift shift(Window window, ActivityCategory category) {
    return new Shift("SH-" + window.start(), window, (int) window.length().toMinutes(), category);
  }
}
