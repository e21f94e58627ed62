package io.swapgate.simulator.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The platform's clock, which may go ahead of the real one or behind it. */
public final class PlatformClock extends Clock {
  private final Clock real;
  private volatile Duration skew = Duration.ZERO;

  public PlatformClock(Clock real) {
    this.real = real;
  }

  /** Puts it ahead of the real clock, or behind if negative. */
  public void skew(Duration other) {
    skew = other;
  }

  /** Returns the clock that no skew moves; spells of time are measured by it. */
  public Clock real() {
    return real;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(skew);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var other = new PlatformClock(real.withZone(zone));
    other.skew(skew);
    return other;
  }
}
