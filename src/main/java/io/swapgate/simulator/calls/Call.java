package io.swapgate.simulator.calls;

import java.time.Instant;

/**
 * One request and how it was answered; {@code subject} is the swap's or agent's id. Texts are empty
 * where the request or the answer had none.
 */
public record Call(
    Instant at,
    CallKind kind,
    String subject,
    String method,
    String rawPath,
    String ifMatch,
    int status,
    String etag) {}
