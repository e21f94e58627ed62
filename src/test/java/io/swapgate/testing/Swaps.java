package io.swapgate.testing;

import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;

/**
 * Words for swaps: A-1 offers Monday's 08:00 to 16:00 to A-2, in a trade for Tuesday's. What a test
 * needs otherwise it says to a {@link SwapDraft}.
 */
public final class Swaps {
  private Swaps() {}

  public static Swap trade(String id) {
    return draft(id).swap();
  }

  /** A-1 gives {@code window} for {@code inExchange} of A-2. */
  public static Swap trade(String id, Window window, Window inExchange) {
    return draft(id).offering(window).inExchange(inExchange).swap();
  }

  public static Swap giveaway(String id) {
    return draft(id).asGiveaway().swap();
  }

  /** A-1 gives {@code window} to A-2 for nothing. */
  public static Swap giveaway(String id, Window window) {
    return draft(id).offering(window).asGiveaway().swap();
  }

  /** A trade that can still be told otherwise. */
  public static SwapDraft draft(String id) {
    return new SwapDraft(id);
  }
}
