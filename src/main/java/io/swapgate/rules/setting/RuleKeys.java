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
  Optional<String> text(String key) {
    var house = settings.get(house(key));
    return unit.flatMap(id -> settings.get(own(id, key))).or(() -> house);
  }

  /** Its whole name, to be told of: the unit's if the unit sets it. */
  String name(String key) {
    return unit.filter(id -> settings.get(own(id, key)).isPresent())
        .map(id -> own(id, key))
        .orElseGet(() -> house(key));
  }

  private String house(String key) {
    return "swapgate.rules." + rule + "." + key;
  }

  private String own(String id, String key) {
    var name = id.matches("[\\w-]+") ? id : '"' + id + '"';
    return "swapgate.units." + name + ".rules." + rule + "." + key;
  }
}
