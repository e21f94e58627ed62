package io.swapgate.simulator.platform;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Meanwhile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Coordinators and agents who change swaps by themselves while a client works on them. */
public final class Bystanders {
  private static final String COORDINATOR = "user:coordinator-4";

  private final World world;
  private final AuditTrail audit;
  private final Schedules schedules;
  private final List<String> meddled = new ArrayList<>();

  public Bystanders(World world, AuditTrail audit, Schedules schedules) {
    this.world = world;
    this.audit = audit;
    this.schedules = schedules;
  }

  /** Does this to the swap, unless it is final and nothing can be done to it any more. */
  public void meddle(String id, Meanwhile what) {
    synchronized (world) {
      if (world.swap(id).filter(swap -> !swap.status().isFinal()).isPresent()) {
        act(id, what);
        meddled.add(id);
      }
    }
  }

  /** Returns the swap of each thing that somebody did, in that order. */
  public List<String> meddled() {
    synchronized (world) {
      return List.copyOf(meddled);
    }
  }

  public void clear() {
    synchronized (world) {
      meddled.clear();
    }
  }

  public void edit(String id, Window window) {
    var edited = change(id, swap -> swap.under(swap.terms().offering(window), world.now()));
    record(id, "user:" + edited.terms().agentId(), AuditAction.EDIT);
  }

  private void act(String id, Meanwhile what) {
    switch (what) {
      case APPROVED_BY_COORDINATOR -> approve(id);
      case CANCELED_BY_AGENT -> cancel(id);
      case EDITED -> shorten(id);
      case TOUCHED -> change(id, swap -> swap.touched(world.now()));
    }
  }

  private void approve(String id) {
    var swap = change(id, now -> now.in(SwapStatus.APPROVED, world.now()));
    schedules.rewrite(swap.terms());
    record(id, COORDINATOR, AuditAction.APPROVE);
  }

  private void cancel(String id) {
    var swap = change(id, now -> now.in(SwapStatus.CANCELED, world.now()));
    record(id, "user:" + swap.terms().agentId(), AuditAction.CANCEL);
  }

  private void shorten(String id) {
    world
        .swap(id)
        .map(swap -> swap.terms().window())
        .map(window -> new Window(window.start().plus(window.length().dividedBy(8)), window.end()))
        .ifPresent(window -> edit(id, window));
  }

  private Swap change(String id, UnaryOperator<Swap> how) {
    return world.change(id, how);
  }

  private void record(String id, String actor, AuditAction action) {
    audit.add(id, new AuditEntry(world.now(), actor, action, 200));
  }
}
