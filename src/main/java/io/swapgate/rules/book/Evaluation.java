package io.swapgate.rules.book;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.SwapCase;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.util.List;
import java.util.Optional;

/** All that all rules find about a swap, be it good or bad. */
@RegisterForReflection // told as JSON
public record Evaluation(List<Said> rules) {
  /**
   * What one rule says.
   *
   * @param outcome what is done if it refuses
   * @param found what it measured; nothing if there was nothing to measure
   */
  @RegisterForReflection
  public record Said(String rule, Outcome outcome, boolean refuses, List<Told> found) {
    static Said of(RuleInForce<?> on, List<Finding> findings) {
      boolean refuses = findings.stream().anyMatch(Finding::refuses);
      return new Said(on.name(), on.outcome(), refuses, findings.stream().map(Told::of).toList());
    }
  }

  /** A finding, told. */
  @RegisterForReflection
  public record Told(
      boolean refuses,
      String sentence,
      Optional<AgentId> agent,
      Optional<Measure> figure,
      Optional<Measure> limit,
      Optional<Window> period) {
    static Told of(Finding finding) {
      return new Told(
          finding.refuses(),
          finding.sentence().get(),
          finding.agent(),
          finding.figure(),
          finding.limit(),
          finding.period());
    }
  }

  /** Asks all {@code rules} that are on where the swap belongs. */
  public static Evaluation by(RuleSet rules, SwapCase alone, BothSchedules schedules) {
    var swap = alone.swap();
    return rules.of(swap).evaluate(alone, ScheduleCase.of(swap, schedules));
  }

  /** What would be done with the swap: off if nothing speaks against it. */
  public Outcome getOutcome() {
    if (rules.stream().anyMatch(said -> said.refuses() && said.outcome() == Outcome.DENY)) {
      return Outcome.DENY;
    }
    return rules.stream().anyMatch(Said::refuses) ? Outcome.HOLD : Outcome.OFF;
  }

  public boolean isPassed() {
    return rules.stream().noneMatch(Said::refuses);
  }
}
