package io.swapgate.simulator.calls;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to approve or deny a swap: when it arrived by the platform's clock, what it asked
 * for, how things stood then, and the status that the platform gave, whatever the client was sent.
 */
public record Decision(
    Instant at,
    CallKind kind,
    String subject,
    String ifMatch,
    @Nullable Stand stand,
    int outcome,
    Delivery delivery)
    implements Witnessed {
  /** The outcome of an attempt that a fault kept from the platform. */
  public static final int NOT_PROCESSED = 0;

  /** Returns how things stood on arrival, before anything was changed; empty if nobody knows. */
  public Optional<Stand> onArrival() {
    return Optional.ofNullable(stand);
  }

  /** Says whether the platform approved the swap, even if the client cannot know. */
  public boolean approved() {
    return kind == CallKind.APPROVE && outcome == 200;
  }
}
