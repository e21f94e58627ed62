package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.schedule.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A management unit, its time zone, and its calendar of days on which swaps play. */
record Unit(String id, String zone) {
  private static final List<String> ZONES = List.of("America/Chicago", "Europe/Berlin");
  private static final int FIRST_DAY = 8;

  /** Units are counted from 1. */
  static Unit of(long seed, int number) {
    return new Unit("MU" + seed + "-" + number, ZONES.get(number % ZONES.size()));
  }

  /** Returns the day shift of that day; the first of them is in eight days. */
  Window shift(Instant now, int day) {
    var there = ZoneId.of(zone);
    var date = now.atZone(there).toLocalDate().plusDays(FIRST_DAY + day);
    return Window.of(
        date.atTime(LocalTime.of(9, 0)).atZone(there).toInstant(), Duration.ofHours(8));
  }
}
