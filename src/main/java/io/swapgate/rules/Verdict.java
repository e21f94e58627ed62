package io.swapgate.rules;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Collectors;

/** What all the rules together say of a swap. */
@RegisterForReflection // the routes ask it with Simple: ${variable.verdict.passed}
public record Verdict(List<Refusal> refusals) {
  public Verdict {
    refusals = List.copyOf(refusals);
  }

  public boolean isPassed() {
    return refusals.isEmpty();
  }

  /** Whether a rule refuses whose refusals are for the platform to hear. */
  public boolean isDenied() {
    return refusals.stream().anyMatch(refusal -> refusal.outcome() == Outcome.DENY);
  }

  /** Every reason, in one line. */
  public String reasons() {
    return refusals.stream().map(Refusal::reason).collect(Collectors.joining("; "));
  }
}
