package io.swapgate.rules.setting;

import io.smallrye.config.SmallRyeConfig;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * All settings of the rules, by name. Remembers what it was asked for, and so knows in the end
 * which names nobody asks for.
 */
public final class NamedSettings implements RuleKeys.Setting {
  private static final Pattern UNIT =
      Pattern.compile("swapgate\\.units\\.(?:\"([^\"]+)\"|([^.\"]+))\\.rules\\..+");
  private static final Pattern OURS =
      Pattern.compile("swapgate\\.(rules|units)\\..+|SWAPGATE_(RULES|UNITS)_.+");

  private final Set<String> names;
  private final Function<String, Optional<String>> values;
  private final Map<String, String> found = new TreeMap<>();
  private final Set<String> asked = new TreeSet<>();

  private NamedSettings(Set<String> names, Function<String, Optional<String>> values) {
    this.names = names;
    this.values = values;
  }

  public static NamedSettings of(SmallRyeConfig config) {
    var names =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> OURS.matcher(name).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    return new NamedSettings(names, name -> config.getOptionalValue(name, String.class));
  }

  public static NamedSettings of(Map<String, String> all) {
    return new NamedSettings(
        new TreeSet<>(all.keySet()), name -> Optional.ofNullable(all.get(name)));
  }

  @Override
  public Optional<String> get(String name) {
    asked.add(name);
    var value = values.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    value.ifPresent(text -> found.put(name, text));
    return value;
  }

  /** The management units that have settings of their own. */
  public Set<String> units() {
    var units = new TreeSet<String>();
    for (String name : names) {
      var unit = UNIT.matcher(name);
      if (unit.matches()) {
        units.add(unit.group(1) == null ? unit.group(2) : unit.group(1));
      }
    }
    return units;
  }

  /** Names that are set and that nobody asked for; a variable of the environment by its own. */
  public Set<String> unknown() {
    var known = asked.stream().map(NamedSettings::variable).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> !known.contains(variable(name)))
        .filter(name -> name.equals(variable(name)) || !names.contains(variable(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every name that somebody asked for. */
  public Set<String> asked() {
    return asked;
  }

  /** What was asked for and is set. */
  public Map<String, String> found() {
    return found;
  }

  /** The name as a variable of the environment. */
  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
