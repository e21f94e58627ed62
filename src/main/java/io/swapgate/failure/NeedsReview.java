package io.swapgate.failure;

/** Will not work by itself: straight to the dead letters. */
public final class NeedsReview extends AttemptFailed {
  public NeedsReview(Failure failure) {
    super(failure);
  }
}
