package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;

/** May work later: the routes repeat the whole attempt. */
@RegisterForReflection // named in error-handling.camel.yaml
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
