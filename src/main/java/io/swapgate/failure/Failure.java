package io.swapgate.failure;

import java.util.OptionalInt;

/**
 * What went wrong in one attempt, as data.
 *
 * @param status the HTTP status, if there was an answer
 * @param message what happened, in the platform's own words where it had any
 * @param correlationId the server's name for the call; empty if it gave none
 */
public record Failure(FailureKind kind, OptionalInt status, String message, String correlationId) {

  public static Failure of(FailureKind kind, String message) {
    return new Failure(kind, OptionalInt.empty(), message, "");
  }
}
