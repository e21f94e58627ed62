package io.swapgate.simulator.gate;

import io.swapgate.simulator.socket.Request;
import java.time.Instant;
import java.util.UUID;

/** One request, what it asks for, when it arrived, and the id under which it can be found again. */
record Visit(Instant arrived, Request request, Target target, String correlationId) {
  static Visit of(Request request, Instant arrived) {
    return new Visit(arrived, request, Target.of(request), UUID.randomUUID().toString());
  }
}
