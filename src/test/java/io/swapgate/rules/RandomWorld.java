package io.swapgate.rules;

import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two agents' three weeks, and a swap to which both can keep: what is given is there, and who takes
 * is free.
 *
 * @param approved how many swaps of each agent were approved in any week
 */
record RandomWorld(long seed, Swap swap, BothSchedules before, Instant now, int approved) {
  private static final int DAYS = 21;

  /** Clocks that change within the three weeks, on different days, and some that do not. */
  private static final List<String> ZONES =
      List.of("UTC", "America/Chicago", "Europe/Berlin", "Pacific/Honolulu");

  private static final List<Instant> STARTS =
      List.of(
          Instant.parse("2026-03-02T00:00:00Z"),
          Instant.parse("2026-03-16T00:00:00Z"),
          Instant.parse("2026-10-19T00:00:00Z"));

  static RandomWorld of(long seed) {
    var random = new Random(seed);
    while (true) {
      var start = any(STARTS, random);
      var before = Schedules.both(schedule("A-1", start, random), schedule("A-2", start, random));
      var swap = swap(before, random);
      if (canKeep(swap, before)) {
        var now = swap.firstStart().minus(Duration.ofMinutes(random.nextInt(72 * 60)));
        return new RandomWorld(seed, swap, before, now, random.nextInt(6));
      }
    }
  }

  SwapCase alone() {
    return new SwapCase(swap, now, (agent, week, id) -> approved);
  }

  /** The same, each agent having a meeting at the start of some shifts. */
  RandomWorld doubled() {
    var random = new Random(seed);
    var doubled =
        new BothSchedules(
            doubled(before.agent(), random),
            doubled(before.counterpart(), random),
            before.readAt());
    return new RandomWorld(seed, swap, doubled, now, approved);
  }

  private static AgentSchedule doubled(AgentSchedule schedule, Random random) {
    var shifts = new ArrayList<>(schedule.shifts());
    for (Shift shift : schedule.shifts()) {
      if (random.nextInt(3) == 0) {
        shifts.add(new Shift("M", shift.window(), 0, ActivityCategory.MEETING));
      }
    }
    return with(shifts, schedule);
  }

  static AgentSchedule with(List<Shift> shifts, AgentSchedule schedule) {
    return new AgentSchedule(
        schedule.agent(), schedule.state(), schedule.zone(), schedule.skills(), shifts);
  }

  private static AgentSchedule schedule(String agent, Instant start, Random random) {
    var shifts = new ArrayList<Shift>();
    var free = start;
    for (int day = 0; day < DAYS; day++) {
      var from = start.plus(Duration.ofMinutes(day * 1440L + 15L * random.nextInt(96)));
      var to = from.plus(Duration.ofMinutes(120 + 30L * random.nextInt(20)));
      if (random.nextInt(10) < 7 && !from.isBefore(free)) {
        shifts.add(Schedules.shift(new Window(from, to), category(random)));
        free = to;
      }
    }
    var schedule = Schedules.of(agent, shifts.toArray(Shift[]::new));
    return Schedules.in(any(ZONES, random), schedule);
  }

  private static ActivityCategory category(Random random) {
    return random.nextInt(4) > 0
        ? ActivityCategory.ON_QUEUE
        : any(List.of(ActivityCategory.values()), random);
  }

  private static Swap swap(BothSchedules before, Random random) {
    var draft = Swaps.draft("SW-1").offering(window(before.agent(), random));
    var swap =
        random.nextInt(3) == 0
            ? draft.asGiveaway().swap()
            : draft.inExchange(window(before.counterpart(), random)).swap();
    return Retold.in(any(ZONES, random), swap);
  }

  /** A shift, or its first half. */
  private static Window window(AgentSchedule schedule, Random random) {
    var shift = any(schedule.work().toList(), random);
    var half = new Window(shift.start(), shift.start().plus(shift.length().dividedBy(2)));
    return random.nextInt(4) == 0 ? half : shift;
  }

  private static boolean canKeep(Swap swap, BothSchedules before) {
    return before.all().stream()
        .allMatch(
            schedule ->
                swap.takenBy(schedule.agent()).stream()
                    .allMatch(
                        taken ->
                            schedule.afterGiving(swap).shifts().stream()
                                .map(Shift::window)
                                .noneMatch(taken::overlaps)));
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
