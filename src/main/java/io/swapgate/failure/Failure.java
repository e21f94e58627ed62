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

  /** What went wrong before anything else did; Camel and Quarkus wrap what is thrown. */
  public static Throwable innermost(Throwable thrown) {
    var t = thrown;
    while (t.getCause() != null && t.getCause() != t) {
      t = t.getCause();
    }
    return t;
  }
}
