package io.swapgate.simulator.trading.ask;

import io.swapgate.simulator.socket.Answer;

/** Answers one kind of call, or throws one of the {@link Refusals}. */
@FunctionalInterface
public interface Operation {
  Answer answer(Ask ask);
}
