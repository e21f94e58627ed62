package io.swapgate.simulator.trading.review;

/** One thing that the platform finds in a trade, and its type in the contract's words. */
record Found(Finding finding, String type) {
  static Found violation(String type) {
    return new Found(Finding.VIOLATION, type);
  }
}
