package io.swapgate.rules;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.util.Optional;

/**
 * A rule's no.
 *
 * @param rule the rule's name, as in {@code swapgate.rules.<name>}
 * @param outcome what the house does about it
 * @param reason one sentence in the words of a coordinator
 * @param agent whom it concerns; empty for the swap itself
 * @param figure what would be after the swap
 * @param limit what the figure is held against
 * @param period the stretch in which the figure was measured
 */
@RegisterForReflection // kept as JSON
public record Refusal(
    String rule,
    Outcome outcome,
    String reason,
    Optional<AgentId> agent,
    Optional<Measure> figure,
    Optional<Measure> limit,
    Optional<Window> period) {

  /** What {@code rule} says no with. */
  public static Refusal of(String rule, Outcome outcome, Finding finding) {
    return new Refusal(
        rule,
        outcome,
        finding.sentence().get(),
        finding.agent(),
        finding.figure(),
        finding.limit(),
        finding.period());
  }
}
