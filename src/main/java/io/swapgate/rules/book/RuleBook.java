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

  public RuleBook(RulesInForce rules, ApprovedSwaps approved, ServerClock clock) {
    this.rules = rules;
    this.approved = approved;
    this.clock = clock;
  }

  /** What the rules say that need the swap alone. */
  public Verdict checkSwap(@Variable("swap") Swap swap) {
    return rules.now().of(swap).check(alone(swap));
  }

  /** What the rules say that need the schedules, of them as they would be after the swap. */
  public Verdict checkSchedules(@Variable("hand") SwapInHand hand) {
    var swap = hand.swap();
    return rules.now().of(swap).check(ScheduleCase.of(swap, hand.schedules()));
  }

  /** All that all rules find of a swap, be it good or bad. */
  public Evaluation evaluate(SwapCase alone, BothSchedules schedules) {
    return Evaluation.by(rules.now(), alone, schedules);
  }

  private SwapCase alone(Swap swap) {
    return new SwapCase(swap, clock.now(), approved);
  }
}
