package io.swapgate.simulator.trading.unit;

import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapTerms;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A business unit; its clock and first day of week say in which week something lies. */
public record BusinessUnit(
    String id, ZoneId zone, DayOfWeek startDayOfWeek, Set<String> managementUnits) {
  public BusinessUnit {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("business unit needs an id");
    }
    managementUnits = Set.copyOf(managementUnits);
  }

  /** Returns the first day of the week in which this instant lies. */
  public LocalDate week(Instant at) {
    return at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(startDayOfWeek));
  }

  /** Returns the whole week, which has an hour more or less where clocks change in it. */
  public Window span(LocalDate week) {
    return new Window(
        week.atStartOfDay(zone).toInstant(), week.plusWeeks(1).atStartOfDay(zone).toInstant());
  }

  /** Returns the weeks that the period touches, in their order. */
  public List<LocalDate> weeks(Window period) {
    return Stream.iterate(
            week(period.start()),
            week -> span(week).start().isBefore(period.end()),
            week -> week.plusWeeks(1))
        .toList();
  }

  /** Returns the week of the offered shift, and that of the one in exchange if there is one. */
  public List<LocalDate> weeks(SwapTerms terms) {
    return Stream.concat(Stream.of(terms.window()), terms.inExchange().stream())
        .map(window -> week(window.start()))
        .toList();
  }

  /** Returns the id under which this week's schedule is published. */
  public String schedule(LocalDate week) {
    return "SC-" + id + "-" + week;
  }
}
