package io.swapgate.simulator.swap;

/** Whether two shifts change hands or one. */
public enum SwapType {
  TRADE,
  GIVEAWAY
}
