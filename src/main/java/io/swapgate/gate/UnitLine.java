package io.swapgate.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Those of one management unit whose agents are free. Few of them are at work at once until the
 * unit has proved that it takes approvals: each one makes room for one more. The proof does not
 * last: a unit that took approvals on Sunday may publish on Monday.
 */
final class UnitLine {
  /** So many calls are wasted at most on a unit that turns out to be publishing. */
  private static final int COLD = 4;

  /** How long an approval proves that the unit takes others. */
  private static final Duration PROVED = Duration.ofSeconds(30);

  private final Deque<Ticket> ready = new ArrayDeque<>();
  private final int widest;
  private final int cold;
  private int width;
  private Instant approvedAt = Instant.MIN;
  private int atWork;

  /**
   * A line of a unit that has proved nothing yet.
   *
   * @param widest most at work at once
   * @param together how many of them share a call
   */
  UnitLine(int widest, int together) {
    this.widest = widest;
    this.cold = Math.min(COLD * together, widest);
    this.width = cold;
  }

  void add(Ticket ticket) {
    ready.addLast(ticket);
  }

  void remove(Ticket ticket) {
    ready.remove(ticket);
  }

  /** The next who may begin. */
  Optional<Ticket> next(Instant now) {
    if (approvedAt.isBefore(now.minus(PROVED))) {
      narrow();
    }
    return atWork < width ? Optional.ofNullable(ready.peekFirst()) : Optional.empty();
  }

  void begins(Ticket ticket) {
    ready.remove(ticket);
    atWork++;
  }

  void ends() {
    atWork--;
  }

  void widen(Instant now) {
    approvedAt = now;
    width = Math.min(width + 1, widest);
  }

  void narrow() {
    width = cold;
  }

  boolean isIdle() {
    return atWork == 0 && ready.isEmpty();
  }
}
