package io.swapgate.simulator.platform;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All swaps and agents as they are now; its monitor guards changes that take several steps. */
public final class World {
  private final Clock clock;
  private final AuditTrail audit;
  private final Map<String, Swap> swaps = new LinkedHashMap<>();
  private final Map<String, Agent> agents = new HashMap<>();
  private final Set<String> publishing = new HashSet<>();

  public World(Clock clock, AuditTrail audit) {
    this.clock = clock;
    this.audit = audit;
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public synchronized void put(Swap swap) {
    swaps.put(swap.id(), swap);
    var actor = "user:" + swap.terms().agentId();
    audit.add(swap.id(), new AuditEntry(swap.created(), actor, AuditAction.CREATE, 200));
  }

  public synchronized void put(Agent agent) {
    agents.put(agent.id(), agent);
  }

  public synchronized Optional<Swap> swap(String id) {
    return Optional.ofNullable(swaps.computeIfPresent(id, (key, swap) -> validated(swap)));
  }

  /** Returns all swaps in the order in which they were created. */
  public synchronized List<Swap> swaps() {
    swaps.replaceAll((id, swap) -> validated(swap));
    return List.copyOf(swaps.values());
  }

  public synchronized List<String> swapIds() {
    return List.copyOf(swaps.keySet());
  }

  /** Returns the agent, PUBLISHING while the management unit is. */
  public synchronized Optional<Agent> agent(String id) {
    return Optional.ofNullable(agents.get(id))
        .map(
            agent ->
                publishing.contains(agent.managementUnitId())
                    ? agent.in(AgentState.PUBLISHING, agent.lastUpdated())
                    : agent);
  }

  public synchronized Swap change(String id, UnaryOperator<Swap> how) {
    var changed = how.apply(swap(id).orElseThrow(() -> Refused.notFound("shift swap", id)));
    swaps.put(id, changed);
    return changed;
  }

  public synchronized void changeAgent(String id, UnaryOperator<Agent> how) {
    if (agents.computeIfPresent(id, (key, agent) -> how.apply(agent)) == null) {
      throw Refused.notFound("agent", id);
    }
  }

  public synchronized boolean isPublishing(String unit) {
    return publishing.contains(unit);
  }

  public synchronized void startPublishing(String unit) {
    publishing.add(unit);
  }

  public synchronized void endPublishing(String unit) {
    publishing.remove(unit);
  }

  public synchronized void clear() {
    swaps.clear();
    agents.clear();
    publishing.clear();
    audit.clear();
  }

  /** Validation ends by the clock, so it is looked up rather than scheduled. */
  private Swap validated(Swap swap) {
    var end = swap.validatedAt();
    if (end == null || end.isAfter(now())) {
      return swap;
    }
    audit.add(swap.id(), new AuditEntry(end, "system:validation", AuditAction.VALIDATE, 200));
    return swap.in(SwapStatus.PENDING_APPROVAL, end);
  }
}
