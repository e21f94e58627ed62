package io.swapgate.gate;

import io.swapgate.swap.AgentId;
import java.util.List;

/** A place in the lines of some agents; {@link AgentGate} guards its state. */
public final class Ticket {
  private enum State {
    WAITING,
    READY,
    AT_WORK,
    RESTING
  }

  private final List<AgentId> agents;
  private final Runnable go;
  private State state = State.WAITING;

  /** For {@code agents}, each named once; {@code go} runs when it is the turn of all of them. */
  public Ticket(List<AgentId> agents, Runnable go) {
    this.agents = List.copyOf(agents);
    this.go = go;
  }

  List<AgentId> agents() {
    return agents;
  }

  void go() {
    go.run();
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
