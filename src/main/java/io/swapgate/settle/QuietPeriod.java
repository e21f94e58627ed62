package io.swapgate.settle;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.platform.ServerClock;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.apache.camel.Variable;

/** Says whether a swap has stopped changing, by the platform's clock. */
@Named("quietPeriod")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from settle-swap
public class QuietPeriod {
  /** The platform's clock is known to the second; what seems longer away is no settling swap. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Duration quiet;
  private final ServerClock clock;

  public QuietPeriod(SwapgateConfig config, ServerClock clock) {
    this.quiet = config.settle().quietPeriod();
    this.clock = clock;
  }

  /** How long the swap must still be left alone, in milliseconds; 0 for one that is settled. */
  public long left(@Variable("swap") Swap swap) {
    var left = remaining(swap);
    return left.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT.toMillis() : left.toMillis();
  }

  /** As {@link #left}, without a bound. */
  public Duration remaining(Swap swap) {
    var left = Duration.between(clock.now(), swap.lastUpdated().plus(quiet));
    return left.isNegative() ? Duration.ZERO : left.plusMillis(1);
  }
}
