package io.swapgate.simulator.platform;

import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.trouble.ConflictKind;
import java.util.List;

/** Judges and rewrites the two schedules that an approval touches. */
public final class Schedules {
  private final World world;

  public Schedules(World world) {
    this.world = world;
  }

  /** Throws unless both schedules can be rewritten now. */
  void check(SwapTerms terms) {
    if (world.isPublishing(terms.managementUnitId())) {
      throw conflict(ConflictKind.PUBLISHING, terms.managementUnitId());
    }
    terms.agentIds().forEach(this::refuseUnscheduled);
    refuseMissing(terms.agentId(), terms.window());
    terms.inExchange().ifPresent(window -> refuseMissing(terms.counterpartAgentId(), window));
  }

  /** Hands the windows over; both are cut out before either is handed on. */
  public void rewrite(SwapTerms terms) {
    var given = cutOut(terms.agentId(), terms.window());
    var inExchange =
        terms
            .inExchange()
            .map(window -> cutOut(terms.counterpartAgentId(), window))
            .orElse(List.of());
    add(terms.counterpartAgentId(), given);
    add(terms.agentId(), inExchange);
  }

  private void refuseUnscheduled(String agentId) {
    var agent = world.agent(agentId).orElseThrow(() -> Refused.notFound("agent", agentId));
    if (agent.state() == AgentState.ADHERENCE || world.isInAdherence(agentId)) {
      throw conflict(ConflictKind.ADHERENCE, agentId);
    }
    if (agent.state() == AgentState.PUBLISHING || world.isPublishing(agent.managementUnitId())) {
      throw conflict(ConflictKind.PUBLISHING, agent.managementUnitId());
    }
  }

  private void refuseMissing(String agentId, Window window) {
    if (!world.agent(agentId).map(agent -> agent.works(window)).orElse(false)) {
      throw Refused.conflict(
          "The shift swap does not match the schedule.",
          "Agent '" + agentId + "' does not work from " + window.start() + " to " + window.end());
    }
  }

  private List<Shift> cutOut(String agentId, Window window) {
    var pieces = world.agent(agentId).map(agent -> agent.cutOut(window)).orElse(List.of());
    world.changeAgent(agentId, agent -> agent.without(window, world.now()));
    return pieces;
  }

  private void add(String agentId, List<Shift> pieces) {
    world.changeAgent(agentId, agent -> agent.with(pieces, world.now()));
  }

  private static Refused conflict(ConflictKind kind, String subject) {
    return Refused.conflict(kind.message(), kind.details(subject));
  }
}
