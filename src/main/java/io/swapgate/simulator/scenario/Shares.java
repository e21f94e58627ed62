package io.swapgate.simulator.scenario;

/** Refuses numbers that are no share. */
final class Shares {
  private Shares() {}

  static void check(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share must be 0 to 1: " + share);
    }
  }
}
