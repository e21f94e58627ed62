package io.swapgate.simulator.swap;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a swap stands, in the words of the API that calls it a trade. */
public enum TradeState {
  UNMATCHED(SwapStatus.PENDING_VALIDATION, "Unmatched"),
  MATCHED(SwapStatus.PENDING_APPROVAL, "Matched"),
  APPROVED(SwapStatus.APPROVED, "Approved"),
  DENIED(SwapStatus.DENIED, "Denied"),
  CANCELED(SwapStatus.CANCELED, "Canceled"),
  EXPIRED(SwapStatus.EXPIRED, "Expired");

  private final SwapStatus status;
  private final String text;

  TradeState(SwapStatus status, String text) {
    this.status = status;
    this.text = text;
  }

  public static TradeState of(SwapStatus status) {
    return Stream.of(values()).filter(state -> state.status == status).findFirst().orElseThrow();
  }

  /** Returns the state with this name; empty if there is none. */
  public static Optional<TradeState> named(String text) {
    return Stream.of(values()).filter(state -> state.text.equals(text)).findFirst();
  }

  public SwapStatus status() {
    return status;
  }

  public String text() {
    return text;
  }
}
