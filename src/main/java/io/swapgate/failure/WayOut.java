package io.swapgate.failure;

/** Not a failed attempt, but an end of it: the swap leaves the flow on another way. */
public abstract sealed class WayOut extends RuntimeException
    permits SwapChanged, SwapSettled, MustWait, CredentialsRefused, ProgramStops {
  WayOut(String why) {
    super(why);
  }
}
