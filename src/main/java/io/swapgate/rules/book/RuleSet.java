package io.swapgate.rules.book;

import io.swapgate.rules.setting.HouseSettings;
import io.swapgate.swap.Swap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All rules that are on, made from one reading of the settings.
 *
 * @param house for all units that are not in {@code units}
 * @param shared what is no rule's own
 * @param settings what the house has set, by name
 * @param named the rules that there are, on or not
 */
public record RuleSet(
    UnitRules house,
    Map<String, UnitRules> units,
    HouseSettings shared,
    Map<String, String> settings,
    List<NamedRule> named) {
  public RuleSet {
    units = Map.copyOf(units);
    settings = Map.copyOf(settings);
    named = List.copyOf(named);
  }

  UnitRules of(Swap swap) {
    return units.getOrDefault(swap.managementUnit(), house);
  }

  /** The same, but for a unit with other settings. */
  RuleSet with(UnitSettings own) {
    var changed = new HashMap<>(units);
    changed.put(own.unit(), own.rules());
    return new RuleSet(house, changed, shared, settings, named);
  }
}
