package io.swapgate.rules;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.Window;

/** The swaps that were approved, as far as Swapgate knows. */
@FunctionalInterface
public interface ApprovedSwaps {
  /**
   * How many others than {@code swap} moved a shift of {@code agent} that starts in {@code when}.
   */
  int count(AgentId agent, Window when, SwapId swap);
}
