package io.swapgate.simulator.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every call in the order in which it was answered; a call is in it before its answer is sent. A
 * decision that came with others in one call can be found as a call of its own, but is not counted
 * among all.
 */
public final class CallRecord {
  private final List<Call> calls = new ArrayList<>();
  private final List<Call> entries = new ArrayList<>();
  private final List<Bulk> bulks = new ArrayList<>();
  private final List<Witnessed> witnessed = new ArrayList<>();

  public synchronized void add(Call call) {
    calls.add(call);
  }

  public synchronized void add(Witnessed one) {
    witnessed.add(one);
  }

  public synchronized void add(Bulk bulk) {
    bulks.add(bulk);
    witnessed.addAll(bulk.decisions());
  }

  /** Adds one of the decisions that came in one call. */
  public synchronized void addEntry(Call entry) {
    entries.add(entry);
  }

  /** Returns the calls that brought several decisions, or could have. */
  public synchronized List<Bulk> bulks() {
    return List.copyOf(bulks);
  }

  /** Returns all decisions and readings in the order in which the platform processed them. */
  public synchronized List<Witnessed> witnessed() {
    return List.copyOf(witnessed);
  }

  /** Returns every attempt to approve or deny a swap. */
  public List<Decision> decisions() {
    return witnessed(Decision.class);
  }

  /** Returns every read of a swap or a schedule. */
  public List<Reading> readings() {
    return witnessed(Reading.class);
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

  /** Returns how many calls of this kind were broken. */
  public int broken(CallKind kind) {
    return matching(call -> call.kind() == kind && call.isBroken()).size();
  }

  public synchronized int count() {
    return calls.size();
  }

  public synchronized void clear() {
    calls.clear();
    entries.clear();
    bulks.clear();
    witnessed.clear();
  }

  private <T extends Witnessed> List<T> witnessed(Class<T> type) {
    return witnessed().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private synchronized List<Call> matching(Predicate<Call> which) {
    return Stream.concat(calls.stream(), entries.stream()).filter(which).toList();
  }
}
