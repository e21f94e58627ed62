package io.swapgate.rules.book;

import io.swapgate.rules.setting.Faults;
import io.swapgate.rules.setting.HouseSettings;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.rules.setting.Nearest;
import io.swapgate.rules.setting.RuleKeys;
import io.swapgate.rules.setting.RuleSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rules from one reading of the settings, or tells all that is wrong with it. */
public final class RuleSetMaker {
  private static final Pattern NAME =
      Pattern.compile(
          "swapgate\\.(?:units\\.(?:\"[^\"]+\"|[^.\"]+)\\.)?rules\\.([^.]+)(?:\\.(.+))?");

  private final NamedSettings settings;
  private final List<NamedRule> rules;
  private final Faults faults = new Faults();

  private RuleSetMaker(NamedSettings settings, List<NamedRule> rules) {
    this.settings = settings;
    this.rules = rules;
  }

  /**
   * Makes them.
   *
   * @param custom the house's own rules, asked after those that come with Swapgate
   */
  public static RuleSet make(NamedSettings settings, List<NamedRule> custom) {
    var all = Stream.concat(BuiltinRules.ALL.stream(), custom.stream()).toList();
    return new RuleSetMaker(settings, all).make();
  }

  private RuleSet make() {
    sameNameTwice();
    var shared = HouseSettings.of(settings, faults);
    var house = rules(Optional.empty(), shared);
    var units = new HashMap<String, UnitRules>();
    settings.units().forEach(unit -> units.put(unit, rules(Optional.of(unit), shared)));
    settings.unknown().forEach(this::unknown);
    faults.throwIfAny();
    return new RuleSet(house, units, shared, settings.found(), rules);
  }

  private UnitRules rules(Optional<String> unit, HouseSettings shared) {
    return UnitRules.of(
        rules,
        named ->
            new RuleSettings(
                new RuleKeys(settings, unit, named.name()), named.usual(), shared.weeks(), faults));
  }

  private void sameNameTwice() {
    var names = rules.stream().map(NamedRule::name).toList();
    names.stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .distinct()
        .forEach(name -> faults.add("there are two rules with the name " + name));
  }

  private void unknown(String name) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      faults.add(name + " is no setting that Swapgate knows");
      return;
    }
    var rule = parts.group(1);
    var names = rules.stream().map(NamedRule::name).collect(Collectors.toSet());
    if (names.contains(rule) && parts.group(2) != null) {
      faults.add(name + " is no setting of the rule " + rule + hint(parts.group(2), keys(rule)));
    } else {
      faults.add(name + ": there is no rule " + rule + hint(rule, names));
    }
  }

  private Set<String> keys(String rule) {
    var prefix = "swapgate.rules." + rule + ".";
    return settings.asked().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(Collectors.toSet());
  }

  private static String hint(String word, Set<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
