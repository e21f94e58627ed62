package io.swapgate.pause;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.swapgate.failure.FailureKind;
import io.swapgate.swap.Swap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All subjects that are closed; bounded, and forgotten once nobody has asked for an hour. */
final class Closures {
  /** How long after a look began others ask whether it has ended. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Map<Subject, Closure> closed =
      Caffeine.newBuilder()
          .maximumSize(10_000)
          .expireAfterAccess(Duration.ofHours(1))
          .<Subject, Closure>build()
          .asMap();

  /** Whether the swap may go on; then it looks for all others at what is due to be looked at. */
  synchronized boolean admits(Swap swap, Instant now) {
    var subjects = Subject.of(swap);
    boolean open = subjects.stream().allMatch(s -> isOpen(s, swap, now));
    if (open) {
      subjects.forEach(s -> closed.computeIfPresent(s, (k, c) -> c.probedBy(swap.id())));
    }
    return open;
  }

  /** What keeps the swap from going on: the subject that does so longest. */
  synchronized Optional<Map.Entry<Subject, Closure>> blocking(Swap swap, Instant now) {
    return Subject.of(swap).stream()
        .filter(s -> !isOpen(s, swap, now))
        .map(s -> Map.entry(s, closed.get(s)))
        .max((a, b) -> a.getValue().until().compareTo(b.getValue().until()));
  }

  /** How long a swap that is blocked by {@code closure} leaves it alone. */
  static Duration left(Closure closure, Instant now) {
    var left = Duration.between(now, closure.until());
    return left.compareTo(LOOK) > 0 || closure.probe().isEmpty() ? left : LOOK;
  }

  /**
   * Closes {@code subject}, for a first or for a further time; several that found the same thing at
   * the same time count once.
   *
   * @param until by round, from 1
   * @return the closure if that is news
   */
  synchronized Optional<Closure> close(
      Subject subject, Swap by, FailureKind kind, Function<Integer, Instant> until) {
    var known = closed.get(subject);
    if (known != null && !known.isProbedBy(by.id())) {
      return Optional.empty();
    }
    var next =
        known == null
            ? Closure.first(kind, until.apply(1))
            : known.again(until.apply(known.round() + 1));
    closed.put(subject, next);
    return Optional.of(next);
  }

  /** An approval proves that all are open; returns those that were not. */
  synchronized List<Subject> open(Swap approved) {
    return Subject.of(approved).stream().filter(s -> closed.remove(s) != null).toList();
  }

  /** The swap has left, or goes on elsewhere: another one may look. */
  synchronized void leave(Swap swap) {
    for (Subject subject : Subject.of(swap)) {
      closed.computeIfPresent(
          subject, (s, closure) -> closure.isProbedBy(swap.id()) ? closure.unprobed() : closure);
    }
  }

  private boolean isOpen(Subject subject, Swap swap, Instant now) {
    var closure = closed.get(subject);
    return closure == null || closure.admits(swap.id(), now);
  }
}
