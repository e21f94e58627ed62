package io.swapgate.reload;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is otherwise in one reading of the settings than in another. */
final class Differences {
  private Differences() {}

  /** Of rules: a line each, with the values, for they are no secrets. */
  static List<String> lines(Map<String, String> before, Map<String, String> after) {
    return names(before, after).stream()
        .map(
            name ->
                "%s: %s, was %s"
                    .formatted(
                        name,
                        after.getOrDefault(name, "not set"),
                        before.getOrDefault(name, "not set")))
        .toList();
  }

  /** Of all else: the names alone. */
  static Set<String> elsewhere(SmallRyeConfig before, SmallRyeConfig after) {
    return names(others(before), others(after));
  }

  private static Set<String> names(Map<String, String> before, Map<String, String> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> others(SmallRyeConfig config) {
    var others = new TreeMap<String, String>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith("swapgate.") && !name.matches("swapgate\\.(rules|units)\\..*")) {
        config.getOptionalValue(name, String.class).ifPresent(value -> others.put(name, value));
      }
    }
    return others;
  }
}
