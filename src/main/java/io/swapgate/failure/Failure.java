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

  /** What it says went wrong, or what it is if it says nothing. */
  public static String message(Throwable thrown) {
    return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
  }

  /** What the {@link #innermost} says. */
  public static String words(Throwable thrown) {
    return message(innermost(thrown));
  }
}
