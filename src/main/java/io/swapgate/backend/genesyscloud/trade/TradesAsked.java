package io.swapgate.backend.genesyscloud.trade;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Swaps of one business unit that are looked at together. */
@RegisterForReflection // asked by the routes
public record TradesAsked(String unit, List<Swap> swaps) {
  public Set<String> managementUnits() {
    return swaps.stream().map(Swap::managementUnit).collect(Collectors.toSet());
  }

  /** Those of them that {@code found} does not tell of. */
  TradesAsked without(TradesFound found) {
    return new TradesAsked(
        unit, swaps.stream().filter(s -> found.find(s.id().value()).isEmpty()).toList());
  }

  Collection<AgentId> agents() {
    return swaps.stream().flatMap(swap -> swap.agents().stream()).distinct().toList();
  }
}
