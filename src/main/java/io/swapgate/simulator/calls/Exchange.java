package io.swapgate.simulator.calls;

import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;

/** One request and what was sent for it, spoilt if a fault struck it. */
public record Exchange(Request request, Answer answer, Delivery delivery) {}
