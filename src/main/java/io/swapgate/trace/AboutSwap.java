package io.swapgate.trace;

import io.swapgate.inhand.SwapInHand;
import io.swapgate.swap.SwapId;
import org.jboss.logging.MDC;

/** Gives lines of the log the swap that they are about, as fields that a JSON log shows. */
public final class AboutSwap {
  private static final String SWAP = "swapId";
  private static final String CORRELATION = "correlationId";

  private AboutSwap() {}

  /** Whatever {@code work} logs is about the swap in {@code hand}. */
  public static void log(SwapInHand hand, Runnable work) {
    log(hand.swap().id(), CorrelationId.of(hand), work);
  }

  /** Whatever {@code work} logs is about {@code swap}. */
  public static void log(SwapId swap, String correlationId, Runnable work) {
    MDC.put(SWAP, swap.value());
    MDC.put(CORRELATION, correlationId);
    try {
      work.run();
    } finally {
      MDC.remove(SWAP);
      MDC.remove(CORRELATION);
    }
  }
}
