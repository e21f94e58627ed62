package io.swapgate.rules.book;

import io.quarkus.runtime.Startup;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** The rules by which swaps are judged now; others may take their place while the program runs. */
@Startup
@ApplicationScoped
public class RulesInForce {
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

  /** From {@code now} on swaps are judged by {@code others}; returns those before. */
  public RuleSet replaceBy(RuleSet others, Instant now) {
    var before = rules;
    rules = others;
    since = now;
    return before;
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

  /** How long after a refusal a held swap is judged again. */
  public Duration rejudgeAfter() {
    return rules.rejudgeAfter();
  }
}
