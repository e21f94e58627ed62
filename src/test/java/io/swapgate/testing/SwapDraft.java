package io.swapgate.testing;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A swap that a test tells otherwise, word by word; each word gives a new draft. */
public final class SwapDraft implements Cloneable {
  private final String id;
  private SwapStatus status = SwapStatus.PENDING_APPROVAL;
  private String agent = "A-1";
  private String counterpart = "A-2";
  private String unit = "MU-7";
  private String zone = "UTC";
  private Window window = Windows.hours(8, 16);
  private Optional<Window> counterpartWindow = Optional.of(Windows.hours(32, 40));
  private Set<String> skills = Set.of();
  private Set<String> counterpartSkills = Set.of();
  private Set<PlatformFinding> findings = Set.of();
  private Instant lastUpdated = Instant.parse("2026-03-01T12:00:00Z");

  SwapDraft(String id) {
    this.id = id;
  }

  public SwapDraft with(SwapStatus other) {
    var draft = copy();
    draft.status = other;
    return draft;
  }

  public SwapDraft between(String giver, String taker) {
    var draft = copy();
    draft.agent = giver;
    draft.counterpart = taker;
    return draft;
  }

  public SwapDraft in(String managementUnit) {
    var draft = copy();
    draft.unit = managementUnit;
    return draft;
  }

  public SwapDraft inZone(String other) {
    var draft = copy();
    draft.zone = other;
    return draft;
  }

  public SwapDraft offering(Window other) {
    var draft = copy();
    draft.window = other;
    return draft;
  }

  public SwapDraft inExchange(Window other) {
    var draft = copy();
    draft.counterpartWindow = Optional.of(other);
    return draft;
  }

  public SwapDraft asGiveaway() {
    var draft = copy();
    draft.counterpartWindow = Optional.empty();
    return draft;
  }

  /** What working the window that is offered takes. */
  public SwapDraft requiring(String... others) {
    var draft = copy();
    draft.skills = Set.of(others);
    return draft;
  }

  /** What working the counterpart's window takes. */
  public SwapDraft requiringInExchange(String... others) {
    var draft = copy();
    draft.counterpartSkills = Set.of(others);
    return draft;
  }

  /** What the platform finds against it. */
  public SwapDraft despite(PlatformFinding... others) {
    var draft = copy();
    draft.findings = Set.of(others);
    return draft;
  }

  public SwapDraft changedAt(Instant other) {
    var draft = copy();
    draft.lastUpdated = other;
    return draft;
  }

  public Swap swap() {
    return new Swap(
        new SwapId(id),
        status,
        counterpartWindow.isPresent() ? SwapType.TRADE : SwapType.GIVEAWAY,
        new AgentId(agent),
        new AgentId(counterpart),
        unit,
        ZoneId.of(zone),
        window,
        counterpartWindow,
        skills,
        counterpartSkills,
        Instant.parse("2026-03-01T08:00:00Z"),
        lastUpdated,
        findings);
  }

  private SwapDraft copy() {
    try {
      return (SwapDraft) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
