package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.util.List;

/** One swap of a play: what is the matter with it, who takes part, and what it will meet. */
public record Part(
    String id, Sort sort, String giver, String taker, SwapSpec spec, List<Trouble> troubles) {
  public Part {
    troubles = List.copyOf(troubles);
  }

  /** Returns how often an approval will meet a scripted conflict before it can pass. */
  int conflicts() {
    return troubles.stream()
        .filter(Trouble.Conflict.class::isInstance)
        .mapToInt(Trouble::times)
        .sum();
  }

  /** Returns how often somebody else will act right after a read. */
  int meddlings() {
    return troubles.stream()
        .filter(Trouble.InBetween.class::isInstance)
        .mapToInt(Trouble::times)
        .sum();
  }
}
