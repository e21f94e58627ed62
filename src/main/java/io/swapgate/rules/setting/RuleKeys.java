package io.swapgate.rules.setting;

import java.util.Optional;

/**
 * Where one rule's settings stand: a management unit's own go before the house's.
 *
 * @param unit empty for the house
 */
public record RuleKeys(Setting settings, Optional<String> unit, String rule) {
  /** All that is set, by name; asking makes a name known. */
  @FunctionalInterface
  public interface Setting {
    /** Empty for what is not set, or is set to nothing. */
    Optional<String> get(String name);
  }

  /** The text of a setting. */
  public Optional<String> text(String key) {
    var house = settings.get(house(key));
    return unit.flatMap(id -> settings.get(own(id, rule + "." + key))).or(() -> house);
  }

  /** Its whole name, to be told of: the unit's if the unit sets it. */
  String name(String key) {
    return unit.map(id -> own(id, rule + "." + key))
        .filter(name -> settings.get(name).isPresent())
        .orElseGet(() -> house(key));
  }

  private String house(String key) {
    return "swapgate.rules." + rule + "." + key;
  }

  /**
   * The whole name of a management unit's own setting.
   *
   * @param key with the rule, such as {@code notice.least}
   */
  public static String own(String unit, String key) {
    var name = unit.matches("[\\w-]+") ? unit : '"' + unit + '"';
    return "swapgate.units." + name + ".rules." + key;
  }
}
