package io.swapgate.gate;

import io.swapgate.swap.AgentId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A line for each agent. A ticket stands in the line of each of its agents and is admitted when it
 * is first in all of them: so no two that share an agent are in together, who came first goes
 * first, and nobody starves. At most {@code places} are at work at once, and of one management unit
 * no more than its {@link UnitLine} lets. Waiting costs no thread.
 */
public final class AgentGate {
  /** More units than this are not remembered once they are idle. */
  private static final int MANY_UNITS = 1_000;

  private final int places;
  private final int together;
  private final Executor worker;
  private final Clock clock;
  private final Map<AgentId, Deque<Ticket>> lines = new HashMap<>();
  private final Map<String, UnitLine> units = new HashMap<>();
  private int atWork;
  private long tickets;

  /**
   * Opens a gate.
   *
   * @param calls how many decisions may be on their way at once, 1 or more
   * @param together how many swaps share a decision's call, 1 or more
   * @param worker runs what a ticket was waiting for
   */
  public AgentGate(int calls, int together, Executor worker, Clock clock) {
    this.places = calls * together;
    this.together = together;
    this.worker = worker;
    this.clock = clock;
  }

  /** Lines up; what the ticket is for runs in the worker once admitted. */
  public synchronized void enter(Ticket ticket) {
    ticket.arrives(tickets++);
    ticket.agents().forEach(agent -> lineOf(agent).addLast(ticket));
    makeReady(ticket);
    admit();
  }

  /** Gives the place at work back, but keeps the agents until {@link #leave}. */
  public synchronized void rest(Ticket ticket) {
    if (ticket.isAtWork()) {
      ticket.rests();
      atWork--;
      unit(ticket.unit()).ends();
      admit();
    }
  }

  /** Lets go of the agents; whoever stands behind in their lines moves up. */
  public synchronized void leave(Ticket ticket) {
    rest(ticket);
    unit(ticket.unit()).remove(ticket);
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

  /** The unit took an approval: one more of it may be at work. */
  public synchronized void widen(String unit) {
    unit(unit).widen(clock.instant());
    admit();
  }

  /** The unit takes none now: few of it may be at work. */
  public synchronized void narrow(String unit) {
    unit(unit).narrow();
  }

  /** Returns all who wait; they stay in line. */
  public synchronized List<Ticket> waiting() {
    var all = new ArrayList<Ticket>();
    lines.values().forEach(line -> line.stream().filter(Ticket::isWaiting).forEach(all::add));
    return all.stream().distinct().toList();
  }

  private Deque<Ticket> lineOf(AgentId agent) {
    return lines.computeIfAbsent(agent, a -> new ArrayDeque<>());
  }

  private UnitLine unit(String id) {
    if (units.size() > MANY_UNITS) {
      units.values().removeIf(UnitLine::isIdle);
    }
    return units.computeIfAbsent(id, u -> new UnitLine(places, together));
  }

  private void makeReady(Ticket ticket) {
    boolean first = ticket.agents().stream().allMatch(a -> lineOf(a).peekFirst() == ticket);
    if (first && ticket.becomesReady()) {
      unit(ticket.unit()).add(ticket);
    }
  }

  private void admit() {
    for (var next = next(); next.isPresent(); next = next()) {
      var ticket = next.get();
      ticket.worksNow();
      unit(ticket.unit()).begins(ticket);
      atWork++;
      worker.execute(ticket::go);
    }
  }

  private Optional<Ticket> next() {
    if (atWork >= places) {
      return Optional.empty();
    }
    var now = clock.instant();
    return units.values().stream()
        .flatMap(unit -> unit.next(now).stream())
        .min(Comparator.comparingLong(Ticket::number));
  }
}
