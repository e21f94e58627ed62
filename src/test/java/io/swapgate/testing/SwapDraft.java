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

/** A swap that a test tells otherwise, word by word; each word gives a new draft. */
public record SwapDraft(
    String id,
    SwapStatus status,
    String agent,
    String counterpart,
    Window window,
    Optional<Window> counterpartWindow,
    Set<String> skills,
    Set<String> counterpartSkills,
    Instant lastUpdated) {

  static SwapDraft of(String id) {
    return new SwapDraft(
        id,
        SwapStatus.PENDING_APPROVAL,
        "A-1",
        "A-2",
        Windows.hours(8, 16),
        Optional.of(Windows.hours(32, 40)),
        Set.of(),
        Set.of(),
        Instant.parse("2026-03-01T12:00:00Z"));
  }

  public SwapDraft with(SwapStatus other) {
    return new SwapDraft(
        id,
        other,
        agent,
        counterpart,
        window,
        counterpartWindow,
        skills,
        counterpartSkills,
        lastUpdated);
  }

  public SwapDraft between(String giver, String taker) {
    return new SwapDraft(
        id,
        status,
        giver,
        taker,
        window,
        counterpartWindow,
        skills,
        counterpartSkills,
        lastUpdated);
  }

  public SwapDraft offering(Window other) {
    return new SwapDraft(
        id,
        status,
        agent,
        counterpart,
        other,
        counterpartWindow,
        skills,
        counterpartSkills,
        lastUpdated);
  }

  public SwapDraft inExchange(Window other) {
    return inExchange(Optional.of(other));
  }

  public SwapDraft asGiveaway() {
    return inExchange(Optional.empty());
  }

  /** What working the window that is offered takes. */
  public SwapDraft requiring(String... others) {
    return new SwapDraft(
        id,
        status,
        agent,
        counterpart,
        window,
        counterpartWindow,
        Set.of(others),
        counterpartSkills,
        lastUpdated);
  }

  /** What working the counterpart's window takes. */
  public SwapDraft requiringInExchange(String... others) {
    return new SwapDraft(
        id,
        status,
        agent,
        counterpart,
        window,
        counterpartWindow,
        skills,
        Set.of(others),
        lastUpdated);
  }

  public SwapDraft changedAt(Instant other) {
    return new SwapDraft(
        id,
        status,
        agent,
        counterpart,
        window,
        counterpartWindow,
        skills,
        counterpartSkills,
        other);
  }

  public Swap swap() {
    return new Swap(
        new SwapId(id),
        status,
        counterpartWindow.isPresent() ? SwapType.TRADE : SwapType.GIVEAWAY,
        new AgentId(agent),
        new AgentId(counterpart),
        "MU-7",
        ZoneId.of("UTC"),
        window,
        counterpartWindow,
        skills,
        counterpartSkills,
        Instant.parse("2026-03-01T08:00:00Z"),
        lastUpdated);
  }

  private SwapDraft inExchange(Optional<Window> other) {
    return new SwapDraft(
        id, status, agent, counterpart, window, other, skills, counterpartSkills, lastUpdated);
  }
}
