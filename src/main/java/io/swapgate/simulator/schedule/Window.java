package io.swapgate.simulator.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time from {@code start} up to, and without, {@code end}. */
public record Window(Instant start, Instant end) {
  public Window {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("window must end after it starts: " + start + "/" + end);
    }
  }

  public static Window of(Instant start, Duration length) {
    return new Window(start, start.plus(length));
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  public boolean overlaps(Window other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Returns the part that both windows have in common; empty if they only touch. */
  public Optional<Window> overlap(Window other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    var from = start.isAfter(other.start) ? start : other.start;
    var to = end.isBefore(other.end) ? end : other.end;
    return Optional.of(new Window(from, to));
  }

  public Window movedBy(Duration later) {
    return new Window(start.plus(later), end.plus(later));
  }
}
