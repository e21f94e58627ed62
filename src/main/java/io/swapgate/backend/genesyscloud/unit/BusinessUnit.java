package io.swapgate.backend.genesyscloud.unit;

import io.swapgate.backend.Fields;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** A business unit's clock, by which all its schedule weeks are named. */
public record BusinessUnit(String id, ZoneId zone, DayOfWeek weekStart) {
  /** Reads the contract's BusinessUnit. */
  static BusinessUnit read(Fields unit) {
    var settings = new Fields(unit.require("settings").object().path("settings"));
    var start = settings.text("startDayOfWeek").toUpperCase(Locale.ROOT);
    return new BusinessUnit(unit.text("id"), settings.zone("timeZone"), DayOfWeek.valueOf(start));
  }

  /** The first day of the schedule week that {@code moment} is in. */
  public LocalDate weekOf(Instant moment) {
    return moment.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(weekStart));
  }

  /** The first days of {@code count} weeks, that of {@code moment} first. */
  public List<LocalDate> weeksFrom(Instant moment, int count) {
    var first = weekOf(moment);
    return LongStream.range(0, count).mapToObj(first::plusWeeks).toList();
  }
}
