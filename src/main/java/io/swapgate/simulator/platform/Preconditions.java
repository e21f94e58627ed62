package io.swapgate.simulator.platform;

import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import java.time.Duration;

/** What must hold before a swap is approved or denied. */
public final class Preconditions {
  private final World world;
  private final Duration quietPeriod;

  public Preconditions(World world, Duration quietPeriod) {
    this.world = world;
    this.quietPeriod = quietPeriod;
  }

  /** Returns the swap if it is pending, settled, and at the version that the caller has seen. */
  Swap check(String id, String ifMatch) {
    var swap = world.swap(id).orElseThrow(() -> Refused.notFound("shift swap", id));
    if (ifMatch.isEmpty()) {
      throw new Refused(428, "precondition.required", "If-Match is missing.", "Send the ETag.");
    }
    refuseFinal(swap);
    refuseStale(swap, ifMatch);
    refuseUnsettled(swap);
    return swap;
  }

  /**
   * Comes before the version: a precondition counts only where the call could succeed (RFC 9110,
   * 13.2.1).
   */
  private static void refuseFinal(Swap swap) {
    if (swap.status().isFinal()) {
      throw Refused.conflict(
          "The shift swap is already " + swap.status() + ".",
          "Shift swap '" + swap.id() + "' is " + swap.status() + ".");
    }
  }

  private static void refuseStale(Swap swap, String ifMatch) {
    if (!ifMatch.equals(swap.etag())) {
      throw new Refused(
          412,
          "precondition.failed",
          "If-Match does not carry the shift swap's current ETag.",
          "Shift swap '" + swap.id() + "' is at " + swap.etag() + ", not at " + ifMatch + ".");
    }
  }

  private void refuseUnsettled(Swap swap) {
    var message = "The shift swap is in a transitional state.";
    if (swap.status() == SwapStatus.PENDING_VALIDATION) {
      throw Refused.conflict(message, "Shift swap '" + swap.id() + "' is still being validated.");
    }
    if (swap.lastUpdated().plus(quietPeriod).isAfter(world.now())) {
      throw Refused.conflict(
          message, "Shift swap '" + swap.id() + "' changed less than " + quietPeriod + " ago.");
    }
  }
}
