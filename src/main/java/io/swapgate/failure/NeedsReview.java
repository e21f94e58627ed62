package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Will not work by itself: straight to the dead letters. */
@RegisterForReflection // named in genesys-cloud.camel.yaml
public final class NeedsReview extends AttemptFailed {
  public NeedsReview(Failure failure) {
    super(failure);
  }
}
