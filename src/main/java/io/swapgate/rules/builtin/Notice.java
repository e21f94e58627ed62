package io.swapgate.rules.builtin;

import io.swapgate.platform.ServerClock;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.RulesConfig;
import io.swapgate.rules.SwapRule;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** There is enough time left before the first shift changes hands. */
@ApplicationScoped
public class Notice implements SwapRule {
  private final RulesConfig.Notice config;
  private final ServerClock clock;

  public Notice(RulesConfig config, ServerClock clock) {
    this.config = config.notice();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public Outcome outcome() {
    return config.outcome();
  }

  @Override
  public Optional<Refusal> check(Swap swap) {
    var left = Duration.between(clock.now(), swap.firstStart());
    if (left.compareTo(config.least()) >= 0) {
      return Optional.empty();
    }
    var when = Words.at(swap.firstStart(), swap.zone());
    var soon = left.isNegative() ? "has started" : "is " + Words.hours(left) + " away";
    return Optional.of(
        new Refusal(
            name(),
            "the first shift, "
                + when
                + ", "
                + soon
                + "; at least "
                + Words.hours(config.least())
                + " are needed"));
  }

  /** The last instant at which {@code swap} may still be approved. */
  public Instant deadline(Swap swap) {
    return outcome() == Outcome.OFF ? swap.firstStart() : swap.firstStart().minus(config.least());
  }
}
