package io.swapgate.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the platform is down: {@link #MANY} calls in a row came to nothing. Then a single call
 * looks, now and again, whether it is back, and all others wait. Holds no lock: {@link CallGate}
 * guards it.
 */
final class Outage {
  private static final int MANY = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private int failures;
  private boolean on;
  private boolean isProbed;
  private Duration pause = FIRST_PAUSE;
  private Instant probeAt = Instant.EPOCH;

  boolean isOn() {
    return on;
  }

  /** Whether a call may look now whether the platform is back. */
  boolean mayProbe(Instant now) {
    return !isProbed && !now.isBefore(probeAt);
  }

  void probes() {
    isProbed = true;
  }

  Instant probeAt() {
    return probeAt;
  }

  /** Returns whether that ends an outage. */
  boolean answered() {
    boolean wasOn = on;
    failures = 0;
    on = false;
    isProbed = false;
    pause = FIRST_PAUSE;
    return wasOn;
  }

  /** Returns whether that begins an outage. */
  boolean failed(boolean wasProbe, Instant now) {
    failures++;
    if (on && wasProbe) {
      var doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
      probeAt = now.plus(pause);
      isProbed = false;
      return false;
    }
    boolean begins = !on && failures >= MANY;
    if (begins) {
      on = true;
      probeAt = now.plus(pause);
    }
    return begins;
  }
}
