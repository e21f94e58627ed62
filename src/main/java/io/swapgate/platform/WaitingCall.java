package io.swapgate.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/** A call that waits for its place; those that finish a swap go before those that begin one. */
record WaitingCall(Exchange exchange, AsyncCallback callback, long number)
    implements Comparable<WaitingCall> {
  private static final Set<String> DECISIONS = Set.of("approve-swap", "deny-swap");
  private static final Comparator<WaitingCall> ORDER =
      Comparator.comparingInt(WaitingCall::rank).thenComparingLong(WaitingCall::number);

  /** Set while a call has a place: whether it is the one that looks if the platform is back. */
  private static final String PLACE = "swapgateCallProbes";

  /** When it got its place, in nanoseconds of the machine. */
  private static final String BEGAN = "swapgateCallBegan";

  @Override
  public int compareTo(WaitingCall other) {
    return ORDER.compare(this, other);
  }

  void hasPlace(boolean probes) {
    exchange.setProperty(PLACE, probes);
    exchange.setProperty(BEGAN, System.nanoTime());
  }

  /** Takes the place from a call that has ended: whether it was a probe; empty if it had none. */
  static Optional<Boolean> losesPlace(Exchange ended) {
    return Optional.ofNullable((Boolean) ended.removeProperty(PLACE));
  }

  /** How long ago a call got its place: what it waited before is not the platform's doing. */
  static Duration took(Exchange ended) {
    long now = System.nanoTime();
    return Duration.ofNanos(now - ended.getProperty(BEGAN, now, Long.class));
  }

  boolean isPoll() {
    return name().equals("list-swaps");
  }

  private String name() {
    return exchange.getVariable("call", "", String.class);
  }

  private int rank() {
    if (DECISIONS.contains(name())) {
      return 0;
    }
    return name().equals("read-swap") ? 1 : 2;
  }
}
