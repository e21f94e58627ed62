package io.swapgate.testing;

import io.swapgate.failure.FailureKind;
import io.swapgate.retry.RetryConfig;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How patient Swapgate is in a test: the same with every kind, but for those named. */
public record RetryNumbers(Duration parkAfter, Policy usual, Map<FailureKind, Policy> others)
    implements RetryConfig {

  /** One kind's numbers, as a test says them. */
  public record Numbers(
      Duration delay, double multiplier, Duration maxDelay, int maxAttempts, double jitter)
      implements Policy {

    /** A wait that stays the same, without jitter. */
    public static Numbers steady(Duration delay, int maxAttempts) {
      return new Numbers(delay, 1, delay, maxAttempts, 0);
    }
  }

  /** Parks after 30 s, as shipped. */
  public static RetryNumbers all(Policy usual) {
    return new RetryNumbers(Duration.ofSeconds(30), usual, Map.of());
  }

  public RetryNumbers but(FailureKind kind, Policy policy) {
    var more = new EnumMap<FailureKind, Policy>(FailureKind.class);
    more.putAll(others);
    more.put(kind, policy);
    return new RetryNumbers(parkAfter, usual, more);
  }

  @Override
  public Duration resumeEvery() {
    return Duration.ofSeconds(1);
  }

  @Override
  public Policy transition() {
    return policy(FailureKind.TRANSITION);
  }

  @Override
  public Policy agentBusy() {
    return policy(FailureKind.AGENT_BUSY);
  }

  @Override
  public Policy stale() {
    return policy(FailureKind.STALE);
  }

  @Override
  public Policy conflict() {
    return policy(FailureKind.CONFLICT);
  }

  @Override
  public Policy adherence() {
    return policy(FailureKind.ADHERENCE);
  }

  @Override
  public Policy publishing() {
    return policy(FailureKind.PUBLISHING);
  }

  @Override
  public Policy platformDown() {
    return policy(FailureKind.PLATFORM_DOWN);
  }

  @Override
  public Policy unknownOutcome() {
    return policy(FailureKind.UNKNOWN_OUTCOME);
  }

  @Override
  public Policy garbled() {
    return policy(FailureKind.GARBLED);
  }

  private Policy policy(FailureKind kind) {
    return others.getOrDefault(kind, usual);
  }
}
