package io.swapgate.simulator.trading.unit;

import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.trading.ask.Refusals;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All business units. Management units that were given to none are of {@link #OTHERS}, which keeps
 * the time of the first swap in them and begins its weeks on Mondays, unless told otherwise.
 */
public final class BusinessUnits {
  public static final String OTHERS = "BU-1";
  private static final String USUAL_ZONE = "America/Chicago";

  private final World world;
  private final Map<String, BusinessUnit> named = new ConcurrentHashMap<>();

  public BusinessUnits(World world) {
    this.world = world;
  }

  public void put(BusinessUnit unit) {
    named.put(unit.id(), unit);
  }

  public void clear() {
    named.clear();
  }

  public BusinessUnit get(String id) {
    return all().stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.unknownBusinessUnit(id));
  }

  public BusinessUnit of(String managementUnit) {
    return all().stream()
        .filter(unit -> unit.managementUnits().contains(managementUnit))
        .findFirst()
        .orElseThrow(() -> Refusals.unknownManagementUnit(managementUnit));
  }

  private List<BusinessUnit> all() {
    var others = others();
    return Stream.concat(
            named.values().stream().filter(unit -> !unit.id().equals(OTHERS)), Stream.of(others))
        .toList();
  }

  private BusinessUnit others() {
    var units = new LinkedHashSet<String>();
    var terms = world.swaps().stream().map(Swap::terms).toList();
    terms.forEach(each -> units.add(each.managementUnitId()));
    world.agents().stream().map(Agent::managementUnitId).forEach(units::add);
    named.values().forEach(unit -> units.removeAll(unit.managementUnits()));
    var known = Optional.ofNullable(named.get(OTHERS));
    known.ifPresent(unit -> units.addAll(unit.managementUnits()));
    return new BusinessUnit(
        OTHERS,
        known.map(BusinessUnit::zone).orElseGet(() -> zone(terms, units)),
        known.map(BusinessUnit::startDayOfWeek).orElse(DayOfWeek.MONDAY),
        units);
  }

  private static ZoneId zone(List<SwapTerms> terms, Set<String> units) {
    return ZoneId.of(
        terms.stream()
            .filter(each -> units.contains(each.managementUnitId()))
            .map(SwapTerms::timeZone)
            .findFirst()
            .orElse(USUAL_ZONE));
  }
}
