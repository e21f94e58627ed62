package io.swapgate.poll;

import io.swapgate.failure.NeedsReview;
import io.swapgate.swap.Swap;
import java.util.List;
import java.util.Optional;

/**
 * One page of the pending swaps, oldest first.
 *
 * @param tag opaque: names the whole listing as it was
 * @param isUnchanged whether nothing was listed because it is as it was
 * @param fault why this part of the listing could not be read, if the others are worth a try
 */
public record SwapPage(
    List<Swap> swaps,
    List<UnreadableSwap> unreadable,
    boolean last,
    Optional<String> tag,
    boolean isUnchanged,
    Optional<NeedsReview> fault) {
  public SwapPage {
    swaps = List.copyOf(swaps);
    unreadable = List.copyOf(unreadable);
  }

  /** A page with what is listed on it. */
  public static SwapPage of(
      List<Swap> swaps, List<UnreadableSwap> unreadable, boolean last, Optional<String> tag) {
    return new SwapPage(swaps, unreadable, last, tag, false, Optional.empty());
  }

  /** The answer when nothing has changed. */
  public static SwapPage unchanged(Optional<String> tag) {
    return new SwapPage(List.of(), List.of(), true, tag, true, Optional.empty());
  }

  /** A part that could not be read. */
  public static SwapPage failed(NeedsReview fault, boolean last) {
    return new SwapPage(List.of(), List.of(), last, Optional.empty(), false, Optional.of(fault));
  }
}
