package io.swapgate.simulator.calls;

import io.swapgate.simulator.swap.SwapTerms;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One call that decides any number of swaps; they are in the order in which the client named them.
 * The status is the platform's own, whatever the client was sent.
 */
public record Bulk(Instant at, String businessUnitId, int status, List<Decision> decisions) {
  private static final Set<Delivery> STATUS_SENT = Set.of(Delivery.INTACT, Delivery.SPOILT);

  public Bulk {
    decisions = List.copyOf(decisions);
  }

  /** Says whether the platform refused all of it because of some, and its status was sent. */
  public boolean isRefusedForSome() {
    return decisions.size() > 1
        && status >= 400
        && status < 500
        && STATUS_SENT.contains(decisions.get(0).delivery());
  }

  /**
   * Returns the agents of whom more than one decision speaks, so that the first of these makes the
   * client's judgement on the others void; a client should send none.
   */
  public Set<String> sharedAgents() {
    var seen = new HashSet<String>();
    return decisions.stream()
        .flatMap(decision -> decision.onArrival().stream())
        .map(stand -> stand.swap().terms())
        .map(SwapTerms::agentIds)
        .flatMap(agents -> agents.stream().distinct())
        .filter(agent -> !seen.add(agent))
        .collect(Collectors.toUnmodifiableSet());
  }
}
