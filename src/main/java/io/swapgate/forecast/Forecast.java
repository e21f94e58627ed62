package io.swapgate.forecast;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.rules.book.Evaluation;
import java.util.List;

/**
 * Whether a swap would pass now.
 *
 * @param against everything that speaks against it, a sentence each
 * @param rules what every rule that is on finds; empty if the platform says enough
 */
@RegisterForReflection // told as JSON
public record Forecast(boolean passes, List<String> against, List<Evaluation.Said> rules) {
  public Forecast {
    against = List.copyOf(against);
    rules = List.copyOf(rules);
  }

  static Forecast no(String why) {
    return new Forecast(false, List.of(why), List.of());
  }
}
