package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Nothing is left to do: someone approved, denied or withdrew the swap, or its time ran out. */
@RegisterForReflection // named in error-handling.camel.yaml
public final class SwapSettled extends WayOut {
  private final boolean approved;

  private SwapSettled(boolean approved, String why) {
    super(why);
    this.approved = approved;
  }

  /** The platform says that it is approved, by an answer of ours that got lost or by another. */
  public static SwapSettled approved(String why) {
    return new SwapSettled(true, why);
  }

  public static SwapSettled gone(String why) {
    return new SwapSettled(false, why);
  }

  public boolean isApproved() {
    return approved;
  }
}
