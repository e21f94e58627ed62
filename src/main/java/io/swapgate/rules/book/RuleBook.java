package io.swapgate.rules.book;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.ApprovedSwaps;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.Verdict;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import org.apache.camel.Variable;

/** Asks every rule that is on; a swap passes only if none refuses. */
@Named("ruleBook")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from check-swap and check-schedules
public class RuleBook {
  private final RulesInForce rules;
  private final ApprovedSwaps approved;
  private final ServerClock clock;
  private final Clock ours;

  public RuleBook(RulesInForce rules, ApprovedSwaps approved, ServerClock clock, Clock ours) {
    this.rules = rules;
    this.approved = approved;
    this.clock = clock;
    this.ours = ours;
  }

  /** What the rules say that need the swap alone. */
  public Verdict checkSwap(@Variable("swap") Swap swap) {
    return verdict(rules.now(), alone(swap));
  }

  /**
   * What all rules say, of the schedules as they would be after the swap. Those that need the swap
   * alone are asked again: now that it is its turn with its agents, nothing else changes for them.
   */
  public Verdict checkSchedules(@Variable("hand") SwapInHand hand) {
    var verdict = verdict(rules.now(), alone(hand.swap()), hand.schedules());
    if (verdict.isPassed()) {
      hand.passed(ours.instant());
    }
    return verdict;
  }

  private SwapCase alone(Swap swap) {
    return new SwapCase(swap, clock.now(), approved);
  }

  /** What those {@code rules} say that need the swap alone. */
  public static Verdict verdict(RuleSet rules, SwapCase alone) {
    return rules.of(alone.swap()).check(alone);
  }

  /** What all {@code rules} say. */
  public static Verdict verdict(RuleSet rules, SwapCase alone, BothSchedules before) {
    var swap = alone.swap();
    return rules.of(swap).check(alone, ScheduleCase.of(swap, before));
  }
}
