package io.swapgate.gate;

import io.swapgate.swap.AgentId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A place in the lines of some agents and of their unit; {@link AgentGate} guards its state. */
public final class Ticket {
  private enum State {
    WAITING,
    READY,
    AT_WORK,
    RESTING
  }

  private final List<AgentId> agents;
  private final String unit;
  private final Runnable go;
  private final AtomicBoolean gone = new AtomicBoolean();
  private State state = State.WAITING;
  private long number;

  /**
   * A ticket that stands in no line yet.
   *
   * @param agents each named once
   * @param unit their management unit
   * @param go runs when it is the turn of all of them
   */
  public Ticket(List<AgentId> agents, String unit, Runnable go) {
    this.agents = List.copyOf(agents);
    this.unit = unit;
    this.go = go;
  }

  List<AgentId> agents() {
    return agents;
  }

  String unit() {
    return unit;
  }

  void arrives(long order) {
    number = order;
  }

  /** Smaller for who came earlier. */
  long number() {
    return number;
  }

  boolean isWaiting() {
    return state == State.WAITING || state == State.READY;
  }

  /** Once, whoever asks. */
  void go() {
    if (gone.compareAndSet(false, true)) {
      go.run();
    }
  }

  /** Whether it was not so before. */
  boolean becomesReady() {
    boolean waited = state == State.WAITING;
    state = waited ? State.READY : state;
    return waited;
  }

  void worksNow() {
    state = State.AT_WORK;
  }

  boolean isAtWork() {
    return state == State.AT_WORK;
  }

  void rests() {
    state = State.RESTING;
  }
}
