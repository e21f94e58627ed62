package io.swapgate.simulator.trading.decide;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.platform.Schedules;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.swap.SwapTerms;
import java.util.Optional;
import java.util.Set;

/** Approves and denies single trades. Agents who are on a contact or busy are no reason not to. */
final class TradeDecisions {
  private final World world;
  private final AuditTrail audit;
  private final Schedules schedules;
  private final Scripted scripted;

  TradeDecisions(World world, AuditTrail audit, Schedules schedules, Scripted scripted) {
    this.world = world;
    this.audit = audit;
    this.schedules = schedules;
    this.scripted = scripted;
  }

  /**
   * Returns why the trade was not decided; empty if it was. {@code moved} are the agents whose
   * schedules the same call has changed already; an approval adds its own.
   */
  Optional<FailureReason> decide(Entry entry, String client, Set<String> moved) {
    var swap = world.swap(entry.id()).orElseThrow();
    var failure = failure(entry, swap, moved);
    if (failure.isEmpty()) {
      settle(entry, swap.terms(), moved);
    }
    var action = entry.approves() ? AuditAction.APPROVE : AuditAction.DENY;
    var outcome = failure.isEmpty() ? 200 : 409;
    audit.add(entry.id(), new AuditEntry(world.now(), "client:" + client, action, outcome));
    return failure;
  }

  private void settle(Entry entry, SwapTerms terms, Set<String> moved) {
    if (entry.approves()) {
      schedules.rewrite(terms);
      moved.addAll(terms.agentIds());
    }
    var end = entry.approves() ? SwapStatus.APPROVED : SwapStatus.DENIED;
    world.change(entry.id(), swap -> swap.in(end, world.now()));
  }

  private Optional<FailureReason> failure(Entry entry, Swap swap, Set<String> moved) {
    if (swap.status() != SwapStatus.PENDING_APPROVAL) {
      return Optional.of(FailureReason.TRANSITION_NOT_ALLOWED);
    }
    if (!entry.approves()) {
      return Optional.empty();
    }
    return scripted
        .failure(entry)
        .or(() -> ofSchedules(swap.terms()))
        .or(
            () ->
                swap.terms().agentIds().stream().anyMatch(moved::contains)
                    ? Optional.of(FailureReason.TRANSITION_NOT_ALLOWED)
                    : Optional.empty());
  }

  private Optional<FailureReason> ofSchedules(SwapTerms terms) {
    if (world.isPublishing(terms.managementUnitId())
        || terms.agentIds().stream().anyMatch(this::isUnpublished)) {
      return Optional.of(FailureReason.SCHEDULE_NOT_PUBLISHED);
    }
    if (!works(terms.agentId(), terms.window())) {
      return Optional.of(FailureReason.INITIATING_SHIFT_NOT_FOUND);
    }
    return terms
        .inExchange()
        .filter(window -> !works(terms.counterpartAgentId(), window))
        .map(window -> FailureReason.RECEIVING_SHIFT_NOT_FOUND);
  }

  private boolean isUnpublished(String agentId) {
    return world.agent(agentId).filter(agent -> agent.state() == AgentState.PUBLISHING).isPresent();
  }

  private boolean works(String agentId, Window window) {
    return world.agent(agentId).filter(agent -> agent.works(window)).isPresent();
  }
}
