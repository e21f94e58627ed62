package io.swapgate.swap;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, {@code [start, end)}. */
public record Window(Instant start, Instant end) {
  public Window {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("ends at " + end + ", not after its start " + start);
    }
  }

  /** Touching windows do not overlap. */
  public boolean overlaps(Window other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  /** The smallest window that holds both. */
  public Window span(Window other) {
    return new Window(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  /** This window, longer by {@code margin} at both ends. */
  public Window widened(Duration margin) {
    return new Window(start.minus(margin), end.plus(margin));
  }

  /** The part of this window that lies in {@code other}, which it overlaps. */
  public Window within(Window other) {
    return new Window(
        start.isAfter(other.start) ? start : other.start,
        end.isBefore(other.end) ? end : other.end);
  }

  /** The time between this window and a later one, which it does not touch. */
  public Window until(Window later) {
    return new Window(/* start= */ end, /* end= */ later.start);
  }

  public boolean contains(Window other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }
}
