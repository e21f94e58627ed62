package io.swapgate.failure;

import java.time.Duration;

/** May work later: the routes repeat the whole attempt. */
public final class TryAgainLater extends AttemptFailed {
  private final transient Duration notBefore;

  public TryAgainLater(Failure failure) {
    this(failure, Duration.ZERO);
  }

  /** With {@code notBefore}, the least pause before the next attempt. */
  public TryAgainLater(Failure failure, Duration notBefore) {
    super(failure);
    this.notBefore = notBefore;
  }

  public Duration notBefore() {
    return notBefore;
  }
}
