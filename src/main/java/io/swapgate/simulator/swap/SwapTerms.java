package io.swapgate.simulator.swap;

import io.swapgate.simulator.schedule.Window;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two agents agreed on: who gives which window to whom, and what working it takes. */
public record SwapTerms(
    SwapType type,
    String agentId,
    String counterpartAgentId,
    String managementUnitId,
    String timeZone,
    Window window,
    @Nullable Window counterpartWindow,
    List<String> requiredSkills,
    List<String> counterpartRequiredSkills) {
  public SwapTerms {
    if ((type == SwapType.TRADE) != (counterpartWindow != null)) {
      throw new IllegalArgumentException(
          "a trade has a counterpart window, a giveaway has none: " + type);
    }
    requiredSkills = List.copyOf(requiredSkills);
    counterpartRequiredSkills = List.copyOf(counterpartRequiredSkills);
  }

  /** Returns what the counterpart gives in exchange; empty for a giveaway. */
  public Optional<Window> inExchange() {
    return Optional.ofNullable(counterpartWindow);
  }

  public List<String> agentIds() {
    return List.of(agentId, counterpartAgentId);
  }

  public SwapTerms offering(Window other) {
    return new SwapTerms(
        type,
        agentId,
        counterpartAgentId,
        managementUnitId,
        timeZone,
        other,
        counterpartWindow,
        requiredSkills,
        counterpartRequiredSkills);
  }
}
