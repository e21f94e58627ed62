package io.swapgate.simulator.trading.unit;

import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Refusals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The units and weeks that a call is about, all of the business unit in its path; who names no
 * units means all of them, which the contract neither says nor denies.
 */
public record Scope(BusinessUnit unit, Set<String> managementUnits, Set<LocalDate> weeks) {
  public static Scope of(Ask ask, BusinessUnit unit) {
    var managementUnits = new LinkedHashSet<>(ask.texts("managementUnitIds"));
    var weeks = new LinkedHashSet<LocalDate>();
    ask.texts("weekDates").forEach(text -> weeks.add(week(text, unit)));
    for (var id : managementUnits) {
      if (!unit.managementUnits().contains(id)) {
        throw Refusals.strangeManagementUnit(id);
      }
    }
    return new Scope(
        unit, managementUnits.isEmpty() ? unit.managementUnits() : managementUnits, weeks);
  }

  /** Says whether it is about the trade; one of its weeks is enough. */
  public boolean covers(Swap swap) {
    return managementUnits.contains(swap.terms().managementUnitId())
        && unit.weeks(swap.terms()).stream().anyMatch(weeks::contains);
  }

  /** A day within a week would find nothing and look like peace, so it is refused. */
  private static LocalDate week(String text, BusinessUnit unit) {
    try {
      var date = LocalDate.parse(text);
      if (date.getDayOfWeek() == unit.startDayOfWeek()) {
        return date;
      }
    } catch (DateTimeException e) {
      // Answered below, as a date within a week is.
    }
    throw Refusals.invalid("Not the first day of a week: '" + text + "'.");
  }
}
