package io.swapgate.simulator.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every call in the order in which it was answered; a call is in it before its answer is sent. */
public final class CallRecord {
  private final List<Call> calls = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  public synchronized void add(Call call) {
    calls.add(call);
  }

  public synchronized void add(Decision decision) {
    decisions.add(decision);
  }

  public synchronized void add(Reading reading) {
    readings.add(reading);
  }

  /** Returns every attempt to approve or deny a swap, in the order of arrival. */
  public synchronized List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** Returns every read of a swap or a schedule, in the order of arrival. */
  public synchronized List<Reading> readings() {
    return List.copyOf(readings);
  }

  public synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  /** Returns all calls about one swap, listings not included. */
  public List<Call> of(String swapId) {
    return matching(call -> call.kind().isAboutSwap() && call.subject().equals(swapId));
  }

  /** Returns every attempt to approve the swap, whatever came of it. */
  public List<Call> approvals(String swapId) {
    return of(swapId, CallKind.APPROVE);
  }

  public List<Call> reads(String swapId) {
    return of(swapId, CallKind.READ_SWAP);
  }

  /** Returns the calls of this kind about this swap, or this agent. */
  public List<Call> of(String subject, CallKind kind) {
    return matching(call -> call.kind() == kind && call.subject().equals(subject));
  }

  public List<Call> of(CallKind kind) {
    return matching(call -> call.kind() == kind);
  }

  public int count(CallKind kind) {
    return of(kind).size();
  }

  public synchronized int count() {
    return calls.size();
  }

  public synchronized void clear() {
    calls.clear();
    decisions.clear();
    readings.clear();
  }

  private synchronized List<Call> matching(Predicate<Call> which) {
    return calls.stream().filter(which).toList();
  }
}
