package io.swapgate.simulator.trading.job;

import java.util.stream.DoubleStream;

/**
 * How work is answered, drawn by a seed: the share of starts that are only accepted (202), and how
 * many polls it then takes until the work is done; the share of results told by a download; and
 * what goes wrong. {@code failing} is the share of accepted jobs that end as Error or Canceled,
 * every other of which had done its work; {@code missing} is the share of entries that a bulk
 * result leaves out though they were worked on. All shares are 0 to 1.
 */
public record Asynchrony(
    long seed, double accepted, int polls, double downloads, double failing, double missing) {
  public Asynchrony {
    if (!DoubleStream.of(accepted, downloads, failing, missing).allMatch(s -> s >= 0 && s <= 1)) {
      throw new IllegalArgumentException("shares must be 0 to 1");
    }
    if (polls < 1) {
      throw new IllegalArgumentException("a job ends with its first poll or later: " + polls);
    }
  }

  /** Everything is answered at once and whole; a job that is forced ends with its first poll. */
  public static Asynchrony inline() {
    return new Asynchrony(0, 0, 1, 0, 0, 0);
  }

  /** Every start is accepted only; its work is told by this poll. */
  public static Asynchrony accepting(int polls) {
    return inline().withAccepted(1, polls);
  }

  public Asynchrony seeded(long other) {
    return new Asynchrony(other, accepted, polls, downloads, failing, missing);
  }

  public Asynchrony withAccepted(double share, int untilDone) {
    return new Asynchrony(seed, share, untilDone, downloads, failing, missing);
  }

  public Asynchrony withDownloads(double share) {
    return new Asynchrony(seed, accepted, polls, share, failing, missing);
  }

  public Asynchrony withFailing(double share) {
    return new Asynchrony(seed, accepted, polls, downloads, share, missing);
  }

  public Asynchrony withMissing(double share) {
    return new Asynchrony(seed, accepted, polls, downloads, failing, share);
  }
}
