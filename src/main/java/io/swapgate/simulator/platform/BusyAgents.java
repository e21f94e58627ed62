package io.swapgate.simulator.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agents whose schedules an approval is rewriting, or was a moment ago. */
public final class BusyAgents {
  private final Duration reconciliation;
  private final Map<String, Instant> busyUntil = new HashMap<>();

  public BusyAgents(Duration reconciliation) {
    this.reconciliation = reconciliation;
  }

  /** Takes all the agents, or none and returns one who is busy. */
  public synchronized Optional<String> take(List<String> agentIds, Instant now) {
    var busy = agentIds.stream().filter(id -> isBusy(id, now)).findFirst();
    if (busy.isEmpty()) {
      agentIds.forEach(id -> busyUntil.put(id, Instant.MAX));
    }
    return busy;
  }

  /** Ends the approval; the agents stay busy for the reconciliation time. */
  public synchronized void release(List<String> agentIds, Instant now) {
    agentIds.forEach(id -> busyUntil.put(id, now.plus(reconciliation)));
  }

  public synchronized void clear() {
    busyUntil.clear();
  }

  private boolean isBusy(String agentId, Instant now) {
    return busyUntil.getOrDefault(agentId, Instant.MIN).isAfter(now);
  }
}
