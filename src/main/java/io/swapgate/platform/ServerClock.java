package io.swapgate.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The platform's clock, told from the {@code Date} of its answers. That header has whole seconds,
 * so each answer gives a bound: the platform's clock is not behind it. The best bound of the last
 * one to two minutes is kept, so this clock is never ahead of the platform's for long, whatever is
 * done to that one, and at most a second behind.
 */
@ApplicationScoped
public class ServerClock {
  /** A bound that is so far behind the best one means that the platform's clock was set back. */
  private static final Duration STEP = Duration.ofSeconds(5);

  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final Clock clock;
  private @Nullable Duration ahead;
  private Duration bestOfPeriod = Duration.ZERO;
  private Instant periodEnd = Instant.MIN;

  public ServerClock(Clock clock) {
    this.clock = clock;
  }

  /** The platform's time; ours until it has answered once. */
  public synchronized Instant now() {
    var ours = clock.instant();
    return ahead == null ? ours : ours.plus(ahead);
  }

  /** Learns from an answer received now. */
  public synchronized void saw(Instant date) {
    var now = clock.instant();
    var bound = Duration.between(now, date);
    if (ahead == null || bound.plus(STEP).compareTo(ahead) < 0) {
      ahead = bound;
      begin(now, bound);
    } else if (now.isBefore(periodEnd)) {
      bestOfPeriod = later(bestOfPeriod, bound);
      ahead = later(ahead, bound);
    } else {
      ahead = later(bestOfPeriod, bound);
      begin(now, bound);
    }
  }

  private void begin(Instant now, Duration bound) {
    bestOfPeriod = bound;
    periodEnd = now.plus(PERIOD);
  }

  private static Duration later(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
