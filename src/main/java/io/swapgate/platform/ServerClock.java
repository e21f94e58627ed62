package io.swapgate.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The platform's clock, told from the {@code Date} of its answers. That header has whole seconds,
 * so each answer gives a bound: the platform's clock is not behind it. The best bound is kept, so
 * this clock is never ahead of the platform's, and at most a second behind.
 */
@ApplicationScoped
public class ServerClock {
  /** A bound that is so far behind the best one means that the platform's clock was set back. */
  private static final Duration STEP = Duration.ofSeconds(5);

  private final Clock clock;
  private @Nullable Duration ahead;

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
    var bound = Duration.between(clock.instant(), date);
    boolean better = ahead == null || bound.compareTo(ahead) > 0;
    if (better || bound.plus(STEP).compareTo(ahead) < 0) {
      ahead = bound;
    }
  }
}
