package io.swapgate.simulator.demo;

/** How a swap must end, and the rule or trouble that is to blame; empty if none is. */
public record Expectation(Outcome outcome, String because) {
  static Expectation of(Outcome outcome) {
    return new Expectation(outcome, "");
  }

  static Expectation heldBy(BrokenRule rule) {
    return new Expectation(Outcome.HELD, rule.name());
  }

  static Expectation deadOf(Enum<?> trouble) {
    return new Expectation(Outcome.DEAD, trouble.name());
  }
}
