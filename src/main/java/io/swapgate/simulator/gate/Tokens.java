package io.swapgate.simulator.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The bearer tokens that are out, and when each expires. */
public final class Tokens {
  private final Clock clock;
  private final Duration life;
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

  public Tokens(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  public String issue() {
    var token = UUID.randomUUID().toString();
    expiries.put(token, clock.instant().plus(life));
    return token;
  }

  public Duration life() {
    return life;
  }

  public boolean accepts(String authorization) {
    if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return false;
    }
    var expiry = expiries.get(authorization.substring(7).trim());
    return expiry != null && clock.instant().isBefore(expiry);
  }

  public void revokeAll() {
    expiries.clear();
  }
}
