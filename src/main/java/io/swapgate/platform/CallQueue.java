package io.swapgate.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;

/** The calls that wait for their place, and who of them may pass when. */
final class CallQueue {
  private final CallBudget budget;
  private final Outage outage = new Outage();
  private final PriorityQueue<WaitingCall> waiting = new PriorityQueue<>();
  private boolean closed;

  CallQueue(CallBudget budget) {
    this.budget = budget;
  }

  /** Lines up; false if no call may pass any more. */
  synchronized boolean enter(WaitingCall call) {
    return !closed && waiting.add(call);
  }

  /** Those that may pass now; each has its place until {@link #end}. */
  synchronized List<WaitingCall> takePassing(Instant now) {
    var passing = new ArrayList<WaitingCall>();
    for (var call = first(now); call.isPresent(); call = first(now)) {
      waiting.remove(call.get());
      budget.take();
      call.get().hasPlace(outage.isOn());
      if (outage.isOn()) {
        outage.probes();
      }
      passing.add(call.get());
    }
    return passing;
  }

  /** When to look again; empty if nobody waits, or only for others to end. */
  synchronized Optional<Instant> nextLook(Instant now) {
    var next = budget.next(now);
    var due = outage.isOn() && outage.probeAt().isAfter(next) ? outage.probeAt() : next;
    return waiting.isEmpty() || !due.isAfter(now) ? Optional.empty() : Optional.of(due);
  }

  synchronized boolean takeForToken(Instant now) {
    boolean free = budget.hasPlaceForToken(now);
    if (free) {
      budget.take();
    }
    return free;
  }

  synchronized void end(Instant now) {
    budget.end(now);
  }

  /** The platform gave an answer; returns whether that ends an outage. */
  synchronized boolean answered() {
    return outage.answered();
  }

  /** It gave none; returns whether that begins an outage. */
  synchronized boolean failed(boolean wasProbe, Instant now) {
    return outage.failed(wasProbe, now);
  }

  synchronized boolean isOutage() {
    return outage.isOn();
  }

  synchronized void pauseUntil(Instant end) {
    budget.pauseUntil(end);
  }

  /** As {@link CallBudget#learn}. */
  synchronized void learn(int count, int limit, Instant reset) {
    budget.learn(count, limit, reset);
  }

  synchronized boolean isQuiet() {
    return budget.underWay() == 0;
  }

  /** As {@link CallBudget#left}. */
  synchronized OptionalInt left(Instant now) {
    return budget.left(now);
  }

  synchronized int size() {
    return waiting.size();
  }

  /** Nobody passes any more; returns those who waited. */
  synchronized List<WaitingCall> close() {
    closed = true;
    var turnedAway = List.copyOf(waiting);
    waiting.clear();
    return turnedAway;
  }

  /** Calls may pass again. */
  synchronized void open() {
    closed = false;
  }

  private Optional<WaitingCall> first(Instant now) {
    if (waiting.isEmpty() || !budget.hasPlace(now)) {
      return Optional.empty();
    }
    if (!outage.isOn()) {
      return Optional.of(waiting.element());
    }
    return outage.mayProbe(now) ? Optional.of(probe()) : Optional.empty();
  }

  /** A poll if there is one: it costs no swap an attempt. */
  private WaitingCall probe() {
    return waiting.stream().filter(WaitingCall::isPoll).findFirst().orElseGet(waiting::element);
  }
}
