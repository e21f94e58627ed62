package io.swapgate.simulator.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bearer tokens that are out. Their age is measured by a clock that no skew moves, so that
 * putting the platform's clock ahead does not expire them; a shorter life expires old ones too.
 */
public final class Tokens {
  private final Clock clock;
  private volatile Duration life;
  private final Map<String, Issued> issued = new ConcurrentHashMap<>();

  public Tokens(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  public String issue(String client) {
    var token = UUID.randomUUID().toString();
    issued.put(token, new Issued(client, clock.instant()));
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
    return client(authorization).isPresent();
  }

  /** Returns the client that was given the token; empty if there is no valid one. */
  public Optional<String> client(String authorization) {
    if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.empty();
    }
    return Optional.ofNullable(issued.get(authorization.substring(7).trim()))
        .filter(token -> clock.instant().isBefore(token.at().plus(life)))
        .map(Issued::client);
  }

  public void revokeAll() {
    issued.clear();
  }

  private record Issued(String client, Instant at) {}
}
