package io.swapgate.simulator.calls;

import java.time.Instant;

/** A call that was written down together with how things stood when the platform processed it. */
public sealed interface Witnessed permits Decision, Reading {
  /** Returns when it arrived, by the platform's clock. */
  Instant at();

  CallKind kind();

  /** Returns the swap's or the agent's id. */
  String subject();

  Delivery delivery();
}
