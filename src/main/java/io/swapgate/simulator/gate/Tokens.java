package io.swapgate.simulator.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bearer tokens that are out. Their age is measured by a clock that no skew moves, so that
 * putting the platform's clock ahead does not expire them; a shorter life expires old ones too.
 */
public final class Tokens {
  private final Clock clock;
  private volatile Duration life;
  private final Map<String, Instant> issued = new ConcurrentHashMap<>();

  public Tokens(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  public String issue() {
    var token = UUID.randomUUID().toString();
    issued.put(token, clock.instant());
    return token;
  }

  public Duration life() {
    return life;
  }

  /** Changes how long tokens live, those that are out included. */
  public void limitTo(Duration other) {
    life = other;
  }

  public boolean accepts(String authorization) {
    if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return false;
    }
    var since = issued.get(authorization.substring(7).trim());
    return since != null && clock.instant().isBefore(since.plus(life));
  }

  public void revokeAll() {
    issued.clear();
  }
}
