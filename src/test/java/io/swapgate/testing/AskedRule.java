package io.swapgate.testing;

import io.swapgate.rules.SwapCase;
import io.swapgate.rules.book.BuiltinRules;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RuleSet;
import io.swapgate.rules.book.RuleSetMaker;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule that comes with Swapgate, made from settings and asked as the rule book asks it. */
public final class AskedRule {
  private final String name;
  private final RuleSet rules;

  private AskedRule(String name, RuleSet rules) {
    this.name = name;
    this.rules = rules;
  }

  /** With {@code settings} such as {@code limit=6h}; it holds. */
  public static AskedRule of(String name, String... settings) {
    var all = new HashMap<String, String>();
    all.put("swapgate.rules." + name + ".outcome", "hold");
    for (String setting : settings) {
      var parts = setting.split("=", 2);
      var key = parts[0].startsWith("week-start") ? parts[0] : name + "." + parts[0];
      all.put("swapgate.rules." + key, parts[1]);
    }
    return new AskedRule(name, RuleSetMaker.make(NamedSettings.of(all), List.of()));
  }

  /** The rules as they are shipped. */
  public static RuleSet usual() {
    return RuleSetMaker.make(NamedSettings.of(Map.of()), List.of());
  }

  /** Every rule on, with such settings that none has nothing to ask. */
  public static RuleSet all() {
    var on = new HashMap<String, String>();
    BuiltinRules.names().forEach(name -> on.put("swapgate.rules." + name + ".outcome", "hold"));
    on.put("swapgate.rules.swap-types.allowed", "trade, giveaway");
    on.put("swapgate.rules.blackout-dates.dates", "2026-12-24/2027-01-02");
    on.put("swapgate.rules.reviewed-agents.agents", "A-8, A-9");
    on.put("swapgate.rules.management-units.denied", "MU-9");
    on.put("swapgate.rules.paid-per-week.least", "1h");
    on.put("swapgate.rules.paid-per-week.most", "60h");
    return RuleSetMaker.make(NamedSettings.of(on), List.of());
  }

  /** All that it finds, be it good or bad. */
  public List<Told> findings(SwapCase alone, BothSchedules before) {
    return Evaluation.by(rules, alone, before).rules().stream()
        .filter(said -> said.rule().equals(name))
        .flatMap(said -> said.found().stream())
        .toList();
  }

  /** Its first no to a swap of these schedules, a day before the first shift. */
  public Optional<Told> check(Swap swap, BothSchedules before) {
    return check(dayBefore(swap), before);
  }

  /** Its first no to a swap of people without shifts. */
  public Optional<Told> check(SwapCase alone) {
    var swap = alone.swap();
    var none =
        Schedules.both(
            Schedules.working(swap.agent().value()), Schedules.working(swap.counterpart().value()));
    return check(alone, none);
  }

  private Optional<Told> check(SwapCase alone, BothSchedules before) {
    return findings(alone, before).stream().filter(Told::refuses).findFirst();
  }

  public RuleSet rules() {
    return rules;
  }

  /** Asked at {@code now}, of people who have not swapped before. */
  public static SwapCase at(Instant now, Swap swap) {
    return new SwapCase(swap, now, (agent, when, id) -> 0);
  }

  public static SwapCase dayBefore(Swap swap) {
    return at(swap.firstStart().minus(Duration.ofDays(1)), swap);
  }
}
