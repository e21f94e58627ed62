package io.swapgate.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Exponential back-off with jitter and a cap. */
public final class BackOff {
  private BackOff() {}

  /**
   * The wait after the {@code failures}-th failure (1 or more) of a kind: {@code delay *
   * multiplier^(failures - 1)}, at most {@code max-delay}, then spread by {@code jitter} to both
   * sides.
   */
  public static Duration pause(RetryConfig.Policy policy, int failures) {
    return pause(policy, failures, ThreadLocalRandom.current());
  }

  static Duration pause(RetryConfig.Policy policy, int failures, RandomGenerator random) {
    double grown =
        (double) policy.delay().toMillis() * Math.pow(policy.multiplier(), failures - 1.0);
    double capped = Math.min(grown, (double) policy.maxDelay().toMillis());
    double spread = 1 + policy.jitter() * (2 * random.nextDouble() - 1);
    return Duration.ofMillis(Math.round(capped * spread));
  }
}
