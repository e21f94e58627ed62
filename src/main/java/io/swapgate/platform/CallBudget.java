package io.swapgate.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * How many calls may be under way, by {@code swapgate.rate.per-minute} and by what the platform
 * says of its own count. A call keeps its place from before it is sent until a minute after it has
 * ended; so, whatever the network does, no window of 60 s at the platform ever holds more than
 * allowed. Holds no lock: {@link CallGate} guards it.
 */
final class CallBudget {
  static final Duration WINDOW = Duration.ofSeconds(60);

  /** By how much two answers of one window may differ in when they say that it ends. */
  private static final Duration SAME = Duration.ofSeconds(2);

  /** A place that no other call gets: without a token, none of them is worth anything. */
  private static final int FOR_TOKEN = 1;

  private final int most;
  private final Deque<Instant> ended = new ArrayDeque<>();
  private int underWay;
  private Instant pausedUntil = Instant.EPOCH;
  private int allowed = Integer.MAX_VALUE;
  private int counted;
  private Instant resetAt = Instant.EPOCH;

  /**
   * A budget that nothing has been taken from.
   *
   * @param most calls in any 60 s; 0 is no limit
   */
  CallBudget(int most) {
    this.most = most;
  }

  boolean hasPlace(Instant now) {
    return !now.isBefore(pausedUntil) && isWithin(most - FOR_TOKEN, now) && platformAgrees(now);
  }

  boolean hasPlaceForToken(Instant now) {
    return isWithin(most, now);
  }

  void take() {
    underWay++;
  }

  /** A call that had a place has ended. */
  void end(Instant now) {
    underWay--;
    if (most > 0) {
      ended.addLast(now);
    }
  }

  /** No call until then. */
  void pauseUntil(Instant end) {
    pausedUntil = end.isAfter(pausedUntil) ? end : pausedUntil;
  }

  /**
   * Learns what the platform counts: others may share the token.
   *
   * @param count calls in the platform's window so far
   * @param limit the most that it allows
   * @param reset when its window ends
   */
  void learn(int count, int limit, Instant reset) {
    allowed = Math.max(1, limit);
    if (reset.isAfter(resetAt.plus(SAME))) {
      resetAt = reset;
      counted = count;
    } else if (reset.isAfter(resetAt.minus(SAME))) {
      counted = Math.max(counted, count);
    }
  }

  int underWay() {
    return underWay;
  }

  /** How many calls would pass now; empty if nothing limits them. */
  OptionalInt left(Instant now) {
    if (now.isBefore(pausedUntil)) {
      return OptionalInt.of(0);
    }
    boolean fits = isWithin(most - FOR_TOKEN, now); // lets go of places whose time is over
    int free = fits ? most - FOR_TOKEN - underWay - ended.size() : 0;
    int house = most == 0 ? Integer.MAX_VALUE : free;
    int theirs = allowed == Integer.MAX_VALUE ? allowed : allowed - inWindow(now) - underWay;
    int left = Math.max(0, Math.min(house, theirs));
    return left == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(left);
  }

  /** The earliest moment at which waiting may be over, unless a call ends before. */
  Instant next(Instant now) {
    var next = pausedUntil;
    if (!isWithin(most - FOR_TOKEN, now) && !ended.isEmpty()) {
      next = later(next, ended.getFirst().plus(WINDOW));
    }
    return platformAgrees(now) ? next : later(next, resetAt);
  }

  private boolean isWithin(int places, Instant now) {
    while (!ended.isEmpty() && !ended.getFirst().plus(WINDOW).isAfter(now)) {
      ended.removeFirst();
    }
    return most == 0 || underWay + ended.size() < places;
  }

  /** What is under way may be in the platform's count already, or not. */
  private boolean platformAgrees(Instant now) {
    return inWindow(now) + underWay < allowed;
  }

  private int inWindow(Instant now) {
    return now.isBefore(resetAt) ? counted : 0;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
