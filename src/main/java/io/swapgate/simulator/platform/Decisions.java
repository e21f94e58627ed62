package io.swapgate.simulator.platform;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;
import java.util.function.Supplier;

/** Approves and denies swaps for the API's clients, and writes every attempt to the audit. */
public final class Decisions {
  private final World world;
  private final AuditTrail audit;
  private final Preconditions preconditions;
  private final Schedules schedules;
  private final BusyAgents busyAgents;
  private final TroubleBook troubles;

  public Decisions(World world, AuditTrail audit, Rules rules, TroubleBook troubles) {
    this.world = world;
    this.audit = audit;
    this.preconditions = rules.preconditions();
    this.schedules = rules.schedules();
    this.busyAgents = rules.busyAgents();
    this.troubles = troubles;
  }

  /** What decisions are judged by. */
  public record Rules(Preconditions preconditions, Schedules schedules, BusyAgents busyAgents) {}

  public Swap approve(String id, String ifMatch, String actor) {
    return audited(id, actor, AuditAction.APPROVE, () -> finish(begin(id, ifMatch)));
  }

  public Swap deny(String id, String ifMatch, String actor) {
    return audited(id, actor, AuditAction.DENY, () -> refuseOf(id, ifMatch));
  }

  /** Takes both agents last, so that a refusal before it has nothing to give back. */
  private Swap begin(String id, String ifMatch) {
    synchronized (world) {
      var swap = preconditions.check(id, ifMatch);
      refuseAsScripted(swap);
      schedules.check(swap.terms());
      busyAgents
          .take(swap.terms().agentIds(), world.realNow())
          .ifPresent(agentId -> refuse(ConflictKind.AGENT_BUSY, agentId));
      return swap;
    }
  }

  private Swap finish(Swap swap) {
    try {
      synchronized (world) {
        schedules.rewrite(swap.terms());
        return world.change(swap.id(), now -> now.in(SwapStatus.APPROVED, world.now()));
      }
    } finally {
      busyAgents.release(swap.terms().agentIds(), world.realNow());
    }
  }

  private Swap refuseOf(String id, String ifMatch) {
    synchronized (world) {
      preconditions.check(id, ifMatch);
      return world.change(id, now -> now.in(SwapStatus.DENIED, world.now()));
    }
  }

  private void refuseAsScripted(Swap swap) {
    troubles
        .of(swap.id())
        .next(Trouble.Conflict.class)
        .map(Trouble.Conflict::kind)
        .ifPresent(kind -> refuse(kind, kind.subject(swap.id(), swap.terms())));
  }

  private static void refuse(ConflictKind kind, String subject) {
    throw Refused.conflict(kind.message(), kind.details(subject));
  }

  private Swap audited(String id, String actor, AuditAction action, Supplier<Swap> decision) {
    try {
      var swap = decision.get();
      audit.add(id, new AuditEntry(world.now(), actor, action, 200));
      return swap;
    } catch (Refused no) {
      if (world.swap(id).isPresent()) {
        audit.add(id, new AuditEntry(world.now(), actor, action, no.status()));
      }
      throw no;
    }
  }
}
