package io.swapgate.rules.book;

import io.swapgate.rules.setting.Direction;
import io.swapgate.rules.setting.Directions;
import io.swapgate.rules.setting.Directions.Directed;
import io.swapgate.rules.setting.Faults;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.rules.setting.RuleKeys;
import io.swapgate.rules.setting.RuleSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a management unit's rules: of the house's and of those on the platform the
 * stricter, key by key. Nothing that the platform tells can loosen a rule or stop the program.
 */
final class UnitSettings implements RuleKeys.Setting {
  private final RuleSet house;
  private final RuleKeys.Setting settings;
  private final String unit;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> stricter = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private UnitSettings(RuleSet house, String unit) {
    this.house = house;
    this.settings = NamedSettings.of(house.settings());
    this.unit = unit;
  }

  /**
   * Holds what the platform tells against what the house has set.
   *
   * @param told by rule and key, such as {@code notice.least}
   */
  static UnitSettings of(RuleSet house, String unit, Map<String, String> told) {
    var settings = new UnitSettings(house, unit);
    new TreeMap<>(told).forEach((name, text) -> settings.hear(name, text.strip()));
    return settings;
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(byName.get(name)).or(() -> settings.get(name));
  }

  String unit() {
    return unit;
  }

  /** The rules that are on by them. */
  UnitRules rules() {
    return UnitRules.of(house.named(), rule -> settings(rule, new Faults()));
  }

  /** What counts in place of the house's own, by rule and key. */
  Map<String, String> stricter() {
    return stricter;
  }

  /** What is otherwise on the platform than here, a line each. */
  List<String> differences() {
    return differences;
  }

  /** What the platform tells and makes no sense here, a line each. */
  List<String> leftOut() {
    return leftOut;
  }

  private void hear(String name, String theirs) {
    var rule = house.named().stream().filter(r -> name.startsWith(r.name() + ".")).findFirst();
    var key = name.substring(name.indexOf('.') + 1);
    var directed = rule.flatMap(r -> Directions.of(r.name(), key));
    if (rule.isEmpty() || directed.isEmpty()) {
      leaveOut(name, theirs, "of such settings none is stricter than another");
      return;
    }
    var direction = directed.get().direction();
    var ours = keys(rule.get()).text(key).or(() -> usual(rule.get(), directed.get()));
    var counts = ours.map(text -> stricter(direction, text, theirs)).orElse(theirs);
    if (ours.filter(counts::equals).isEmpty()) {
      var fault = take(RuleKeys.own(unit, name), counts, rule.get());
      if (fault.isPresent()) {
        leaveOut(name, theirs, fault.get());
        return;
      }
      stricter.put(name, counts);
    }
    if (ours.filter(text -> direction.isSame(text, theirs)).isEmpty()) {
      differences.add(difference(name, ours, theirs, counts));
    }
  }

  private static Optional<String> usual(NamedRule rule, Directed directed) {
    return directed.direction() == Direction.OUTCOME
        ? Optional.of(rule.usual().name().toLowerCase(Locale.ROOT))
        : directed.usual();
  }

  /** Theirs if it cannot be read: the rule itself says best why. */
  private static String stricter(Direction direction, String ours, String theirs) {
    try {
      return direction.stricter(ours, theirs);
    } catch (RuntimeException e) {
      return theirs;
    }
  }

  /** Sets it, unless the rule can then not be made; returns why. */
  private Optional<String> take(String name, String text, NamedRule rule) {
    byName.put(name, text);
    var faults = new Faults();
    UnitRules.of(List.of(rule), each -> settings(each, faults)); // only to hear what is wrong
    faults.first().ifPresent(fault -> byName.remove(name));
    return faults.first();
  }

  private RuleSettings settings(NamedRule rule, Faults faults) {
    return new RuleSettings(keys(rule), rule.usual(), house.shared().weeks(), faults);
  }

  private RuleKeys keys(NamedRule rule) {
    return new RuleKeys(this, Optional.of(unit), rule.name());
  }

  private void leaveOut(String name, String theirs, String why) {
    leftOut.add(
        "management unit %s: %s=%s of the platform is left out: %s"
            .formatted(unit, name, theirs, why));
  }

  private String difference(String name, Optional<String> ours, String theirs, String stricter) {
    var here = ours.map(UnitSettings::words).orElse("not set");
    return "management unit %s: %s is %s here and %s on the platform; %s counts"
        .formatted(
            unit,
            name,
            here,
            words(theirs),
            house.shared().fromPlatform() ? words(stricter) : here);
  }

  private static String words(String text) {
    return text.equals(Direction.NOTHING) ? "nothing" : text;
  }
}
