package io.swapgate.gate;

import io.swapgate.swap.AgentId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * A line for each agent. A ticket stands in the line of each of its agents and is admitted when it
 * is first in all of them: so no two that share an agent are in together, who came first goes
 * first, and nobody starves. At most {@code places} are at work at once. Waiting costs no thread.
 */
public final class AgentGate {
  private final int places;
  private final Executor worker;
  private final Map<AgentId, Deque<Ticket>> lines = new HashMap<>();
  private final Deque<Ticket> ready = new ArrayDeque<>();
  private int atWork;

  /**
   * Opens a gate.
   *
   * @param places 1 or more
   * @param worker runs what a ticket was waiting for
   */
  public AgentGate(int places, Executor worker) {
    this.places = places;
    this.worker = worker;
  }

  /** Lines up; what the ticket is for runs in the worker once admitted. */
  public synchronized void enter(Ticket ticket) {
    ticket.agents().forEach(agent -> lineOf(agent).addLast(ticket));
    makeReady(ticket);
    admit();
  }

  /** Gives the place at work back, but keeps the agents until {@link #leave}. */
  public synchronized void rest(Ticket ticket) {
    if (ticket.isAtWork()) {
      ticket.rests();
      atWork--;
      admit();
    }
  }

  /** Lets go of the agents; whoever stands behind in their lines moves up. */
  public synchronized void leave(Ticket ticket) {
    rest(ticket);
    ready.remove(ticket);
    for (AgentId agent : ticket.agents()) {
      var line = lineOf(agent);
      line.remove(ticket);
      if (line.isEmpty()) {
        lines.remove(agent);
      } else {
        makeReady(line.getFirst());
      }
    }
    admit();
  }

  private Deque<Ticket> lineOf(AgentId agent) {
    return lines.computeIfAbsent(agent, a -> new ArrayDeque<>());
  }

  private void makeReady(Ticket ticket) {
    boolean first = ticket.agents().stream().allMatch(a -> lineOf(a).peekFirst() == ticket);
    if (first && ticket.becomesReady()) {
      ready.addLast(ticket);
    }
  }

  private void admit() {
    while (atWork < places && !ready.isEmpty()) {
      var ticket = ready.removeFirst();
      ticket.worksNow();
      atWork++;
      worker.execute(ticket::go);
    }
  }
}
