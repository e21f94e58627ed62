package io.swapgate.simulator.socket;

/** Answers requests, several at a time. */
@FunctionalInterface
public interface Responder {
  Answer answer(Request request);
}
