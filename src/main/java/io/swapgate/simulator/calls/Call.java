package io.swapgate.simulator.calls;

import java.time.Instant;

/**
 * One request, when it arrived, and how it was answered; {@code subject} is the swap's or agent's
 * id. Texts are empty where the request or the answer had none; the status is what the client was
 * sent, 0 where that was nothing.
 */
public record Call(
    Instant at,
    CallKind kind,
    String subject,
    String method,
    String rawPath,
    String ifMatch,
    int status,
    String etag,
    Delivery delivery) {
  /** Says whether the client was told nothing of use: a fault of the server's, or no answer. */
  public boolean isBroken() {
    return status == 0 || status >= 500;
  }
}
