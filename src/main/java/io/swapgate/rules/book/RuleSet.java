package io.swapgate.rules.book;

import io.swapgate.swap.Swap;
import java.time.Duration;
import java.util.Map;

/**
 * All rules that are on, made from one reading of the settings.
 *
 * @param house for all units that are not in {@code units}
 * @param rejudgeAfter how long after a refusal a held swap is judged again
 * @param settings what is set, by name
 */
public record RuleSet(
    UnitRules house,
    Map<String, UnitRules> units,
    Duration rejudgeAfter,
    Map<String, String> settings) {
  public RuleSet {
    units = Map.copyOf(units);
    settings = Map.copyOf(settings);
  }

  UnitRules of(Swap swap) {
    return units.getOrDefault(swap.managementUnit(), house);
  }
}
