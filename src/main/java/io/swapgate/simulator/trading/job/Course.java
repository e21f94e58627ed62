package io.swapgate.simulator.trading.job;

import java.util.SplittableRandom;

/**
 * How one piece of work is answered: when, by what, how it ends, and whether it was done at all.
 */
record Course(boolean accepted, boolean downloaded, JobStatus end, boolean worked) {
  /** Draws in an order of its own, so that a share that changes does not move what is drawn. */
  static Course drawn(Asynchrony how, SplittableRandom dice) {
    var accepted = dice.nextDouble() < how.accepted();
    var downloaded = dice.nextDouble() < how.downloads();
    var fails = dice.nextDouble() < how.failing();
    var end = dice.nextBoolean() ? JobStatus.ERROR : JobStatus.CANCELED;
    var worked = dice.nextBoolean();
    return new Course(accepted, downloaded, fails ? end : JobStatus.COMPLETE, worked || !fails);
  }

  Course forced(boolean async, boolean download) {
    return new Course(accepted || async, downloaded || download, end, worked);
  }

  /** Work that is answered at once cannot fail later. */
  Course settled() {
    return accepted ? this : new Course(false, downloaded, JobStatus.COMPLETE, true);
  }
}
