package io.swapgate.simulator.trading.unit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of every management unit, each with a version that moves when they are changed. */
public final class UnitRules {
  private static final Versioned FIRST = new Versioned(ShiftTrading.defaults(), 1);

  private final Map<String, Versioned> rules = new ConcurrentHashMap<>();

  /** A unit's rules as they are at one version. */
  public record Versioned(ShiftTrading rules, int version) {}

  public void put(String managementUnit, ShiftTrading others) {
    rules.compute(
        managementUnit,
        (id, before) -> new Versioned(others, (before == null ? FIRST : before).version() + 1));
  }

  public Versioned of(String managementUnit) {
    return rules.getOrDefault(managementUnit, FIRST);
  }

  public void clear() {
    rules.clear();
  }
}
