package io.swapgate.simulator.platform;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All swaps and agents as they are now; its monitor guards changes that take several steps. */
public final class World {
  private final PlatformClock clock;
  private final AuditTrail audit;
  private final Map<String, Swap> swaps = new LinkedHashMap<>();
  private final Map<String, Agent> agents = new HashMap<>();
  private final Spells publishing;
  private final Spells adherence;

  public World(PlatformClock clock, AuditTrail audit) {
    this.clock = clock;
    this.audit = audit;
    this.publishing = new Spells(clock.real());
    this.adherence = new Spells(clock.real());
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Returns the time that no skew moves, for what is measured rather than told. */
  Instant realNow() {
    return clock.real().instant();
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

  /** Returns the agent in the state that its schedule shows. */
  public synchronized Optional<Agent> agent(String id) {
    return Optional.ofNullable(agents.get(id))
        .map(agent -> agent.in(shown(agent), agent.lastUpdated()));
  }

  /** Returns all agents in the states that their schedules show. */
  public synchronized List<Agent> agents() {
    return agents.values().stream()
        .map(agent -> agent.in(shown(agent), agent.lastUpdated()))
        .toList();
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
    return publishing.holds(unit);
  }

  public synchronized void startPublishing(String unit) {
    publishing.beginEndless(unit);
  }

  /** Publishes for a time; silently if no agent's schedule is to show it. */
  public synchronized void publish(String unit, Duration in, Duration lasts, boolean silently) {
    publishing.begin(unit, in, lasts, silently);
  }

  public synchronized void endPublishing(String unit) {
    publishing.end(unit);
  }

  synchronized boolean isInAdherence(String agentId) {
    return adherence.holds(agentId);
  }

  /** Holds an adherence session; silently if the agent's schedule is not to show it. */
  public synchronized void adhere(String agentId, Duration lasts, boolean silently) {
    adherence.begin(agentId, Duration.ZERO, lasts, silently);
  }

  public synchronized void clear() {
    swaps.clear();
    agents.clear();
    publishing.clear();
    adherence.clear();
    audit.clear();
  }

  private AgentState shown(Agent agent) {
    if (publishing.shows(agent.managementUnitId())) {
      return AgentState.PUBLISHING;
    }
    return adherence.shows(agent.id()) ? AgentState.ADHERENCE : agent.state();
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
