package io.swapgate.retry;

import io.smallrye.config.ConfigMapping;
import io.swapgate.failure.FailureKind;
import java.time.Duration;
import java.util.Optional;

/** How patient Swapgate is with each kind of failure, {@code swapgate.retry.*}. */
@ConfigMapping(prefix = "swapgate.retry")
public interface RetryConfig {
  /** A longer wait than this is kept in the ledger, not in memory. */
  Duration parkAfter();

  /** How often the ledger is asked for waits that are over. */
  Duration resumeEvery();

  Policy transition();

  Policy agentBusy();

  Policy stale();

  Policy conflict();

  Policy adherence();

  Policy publishing();

  Policy platformDown();

  Policy unknownOutcome();

  Policy garbled();

  /** The policy of {@code kind}; empty for kinds that are not tried again by a policy. */
  default Optional<Policy> of(FailureKind kind) {
    return switch (kind) {
      case TRANSITION -> Optional.of(transition());
      case AGENT_BUSY -> Optional.of(agentBusy());
      case STALE -> Optional.of(stale());
      case CONFLICT -> Optional.of(conflict());
      case ADHERENCE -> Optional.of(adherence());
      case PUBLISHING -> Optional.of(publishing());
      case PLATFORM_DOWN -> Optional.of(platformDown());
      case UNKNOWN_OUTCOME -> Optional.of(unknownOutcome());
      case GARBLED -> Optional.of(garbled());
      case RATE_LIMITED, TOKEN, REFUSED_BY_PLATFORM, TOO_LATE, UNEXPECTED -> Optional.empty();
    };
  }

  /** One kind's numbers. */
  interface Policy {
    /** The wait after the first failure. */
    Duration delay();

    /** How much longer each further wait is; 1 or more. */
    double multiplier();

    /** No wait is longer, jitter aside. */
    Duration maxDelay();

    /** After so many failures of this kind the swap is a dead letter. */
    int maxAttempts();

    /** How far a wait may differ from the computed one, as a share of it; 0 to 1. */
    double jitter();
  }
}
