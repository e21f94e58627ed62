package io.swapgate.rules.book;

import io.quarkus.runtime.Startup;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rules by which swaps are judged now; others may take their place while the program runs. */
@Startup
@ApplicationScoped
public class RulesInForce {
  private final Map<String, Map<String, String>> told = new HashMap<>();
  private volatile RuleSet rules;
  private volatile Instant since = Instant.MIN;

  @Inject
  public RulesInForce(RuleSource source) {
    this(source.atStart());
  }

  public RulesInForce(RuleSet rules) {
    this.rules = rules;
  }

  public RuleSet now() {
    return rules;
  }

  /**
   * From {@code now} on swaps are judged by {@code others}, and by what the platform has told;
   * returns those before.
   */
  public synchronized RuleSet replaceBy(RuleSet others, Instant now) {
    var before = rules;
    var changed = others;
    if (others.shared().fromPlatform()) {
      for (var unit : told.entrySet()) {
        changed = changed.with(UnitSettings.of(others, unit.getKey(), unit.getValue()));
      }
    }
    take(changed, now);
    return before;
  }

  /**
   * From {@code now} on a unit's swaps are judged by what the platform tells, too, where that is
   * the stricter; returns what came of it, if it is news.
   */
  synchronized Optional<UnitSettings> hear(String unit, Map<String, String> settings, Instant now) {
    var before = told.getOrDefault(unit, Map.of());
    told.put(unit, Map.copyOf(settings));
    if (settings.equals(before) || !rules.shared().fromPlatform()) {
      return Optional.empty();
    }
    var heard = UnitSettings.of(rules, unit, settings);
    if (!heard.stricter().equals(UnitSettings.of(rules, unit, before).stricter())) {
      take(rules.with(heard), now);
    }
    return Optional.of(heard);
  }

  private void take(RuleSet others, Instant now) {
    rules = others;
    since = now;
  }

  /** Whether what was judged at {@code judged} may have been judged by other rules. */
  public boolean haveChanged(Instant judged) {
    return !judged.isAfter(since);
  }

  /** The last instant at which {@code swap} may still be approved. */
  public Instant deadline(Swap swap) {
    return rules.of(swap).deadline(swap);
  }

  /** Which part of its agents' schedules the rules have to see. */
  public Window range(Swap swap) {
    return rules.of(swap).range(swap);
  }

  /** Whether they have to know what the agents of {@code swap} can do. */
  public boolean askForSkills(Swap swap) {
    return rules.of(swap).askForSkills(swap);
  }

  /** How long after a refusal a held swap is judged again. */
  public Duration rejudgeAfter() {
    return rules.shared().rejudgeAfter();
  }
}
