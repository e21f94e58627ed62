package io.swapgate.rules;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.camel.Variable;

/** Asks every rule that is on; a swap passes only if none refuses. */
@Named("ruleBook")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from check-swap and check-schedules
public class RuleBook {
  private final List<SwapRule> swapRules;
  private final List<ScheduleRule> scheduleRules;

  public RuleBook(@All List<SwapRule> swapRules, @All List<ScheduleRule> scheduleRules) {
    this.swapRules = switchedOn(swapRules);
    this.scheduleRules = switchedOn(scheduleRules);
  }

  /** What the rules say that need the swap alone. */
  public Verdict checkSwap(@Variable("swap") Swap swap) {
    return verdict(swapRules, rule -> rule.check(swap));
  }

  /** What the rules say that need the schedules, of them as they would be after the swap. */
  public Verdict checkSchedules(@Variable("hand") SwapInHand hand) {
    var swap = hand.swap();
    BothSchedules before = hand.schedules();
    BothSchedules after = before.after(swap);
    return verdict(scheduleRules, rule -> rule.check(swap, before, after));
  }

  /** How far around a swap's windows the rules that are on need to see. */
  public Duration reach() {
    return scheduleRules.stream()
        .map(ScheduleRule::reach)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private static <R extends Rule> List<R> switchedOn(List<R> rules) {
    return rules.stream().filter(rule -> rule.outcome() != Outcome.OFF).toList();
  }

  private static <R extends Rule> Verdict verdict(
      List<R> rules, Function<R, Optional<Refusal>> ask) {
    var refusals = new ArrayList<Refusal>();
    boolean denied = false;
    for (R rule : rules) {
      var refusal = ask.apply(rule);
      refusal.ifPresent(refusals::add);
      denied |= refusal.isPresent() && rule.outcome() == Outcome.DENY;
    }
    return new Verdict(refusals, denied);
  }
}
