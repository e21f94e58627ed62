package io.swapgate.failure;

/** An attempt that did not get through; what is known of it is in {@link #failure}. */
public abstract sealed class AttemptFailed extends RuntimeException
    permits TryAgainLater, NeedsReview {
  private final transient Failure failure;

  AttemptFailed(Failure failure) {
    super(failure.message());
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
