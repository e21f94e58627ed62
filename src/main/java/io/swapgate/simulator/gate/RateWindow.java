package io.swapgate.simulator.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How many calls a minute are allowed; a minute begins with the first call after the last one. */
public final class RateWindow {
  private static final Duration LENGTH = Duration.ofMinutes(1);

  private final Clock clock;
  private int allowed;
  private int takenByOthers;
  private int count;
  private Instant end = Instant.MIN;

  public RateWindow(Clock clock) {
    this.clock = clock;
  }

  /** Allows this many calls a minute, of which others take theirs first; 0 allows any number. */
  public synchronized void allow(int callsPerMinute, int others) {
    if (callsPerMinute < 0 || others < 0) {
      throw new IllegalArgumentException("numbers of calls must not be negative");
    }
    allowed = callsPerMinute;
    takenByOthers = others;
    end = Instant.MIN;
  }

  /** Counts a call and returns where that leaves the caller; empty if there is no limit. */
  synchronized Optional<Rate> next() {
    if (allowed == 0) {
      return Optional.empty();
    }
    var now = clock.instant();
    if (!now.isBefore(end) || now.isBefore(end.minus(LENGTH))) { // or the clock was put back
      end = now.plus(LENGTH);
      count = takenByOthers;
    }
    count++;
    return Optional.of(new Rate(count, allowed, Duration.between(now, end)));
  }
}
