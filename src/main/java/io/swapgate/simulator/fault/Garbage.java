package io.swapgate.simulator.fault;

/** A body that is no answer to anything. */
enum Garbage {
  HTML,
  TRUNCATED,
  BINARY,
  EMPTY_OBJECT,
  NOTHING;

  String insteadOf(String body) {
    return switch (this) {
      case HTML -> "<!DOCTYPE html><html><body><h1>Sign in to continue</h1></body></html>";
      case TRUNCATED -> body.substring(0, body.length() / 2);
      case BINARY -> "\u0000\u0007\u00ff\u00fe\u001b[31m\ud83d\udca5\u0000";
      case EMPTY_OBJECT -> "{}";
      case NOTHING -> "";
    };
  }
}
