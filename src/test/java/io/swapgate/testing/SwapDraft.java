package io.swapgate.testing;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A swap that a test tells otherwise, word by word. */
public final class SwapDraft {
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
  private Instant lastUpdated = Instant.parse("2026-03-01T12:00:00Z");

  SwapDraft(String id) {
    this.id = id;
  }

  public SwapDraft with(SwapStatus other) {
    status = other;
    return this;
  }

  public SwapDraft between(String giver, String taker) {
    agent = giver;
    counterpart = taker;
    return this;
  }

  public SwapDraft in(String managementUnit) {
    unit = managementUnit;
    return this;
  }

  public SwapDraft inZone(String other) {
    zone = other;
    return this;
  }

  public SwapDraft offering(Window other) {
    window = other;
    return this;
  }

  public SwapDraft inExchange(Window other) {
    counterpartWindow = Optional.of(other);
    return this;
  }

  public SwapDraft asGiveaway() {
    counterpartWindow = Optional.empty();
    return this;
  }

  /** What working the window that is offered takes. */
  public SwapDraft requiring(String... others) {
    skills = Set.of(others);
    return this;
  }

  /** What working the counterpart's window takes. */
  public SwapDraft requiringInExchange(String... others) {
    counterpartSkills = Set.of(others);
    return this;
  }

  public SwapDraft changedAt(Instant other) {
    lastUpdated = other;
    return this;
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
        lastUpdated);
  }
}
