package io.swapgate.simulator.gate;

import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;

/** Answers one kind of call, or throws the platform's {@code Refused}. */
@FunctionalInterface
public interface Endpoint {
  /** Answers the request about the swap or agent of this id; empty where the path names none. */
  Answer answer(Request request, String subject);
}
