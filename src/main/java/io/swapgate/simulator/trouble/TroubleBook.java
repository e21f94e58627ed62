package io.swapgate.simulator.trouble;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that is scripted to go wrong: by swap, and for the whole server. */
public final class TroubleBook {
  private final Map<String, TroubleScript> scripts = new ConcurrentHashMap<>();
  private int rateLimitedCalls;
  private Duration retryAfter = Duration.ZERO;
  private int proxiedListings;

  public TroubleScript of(String swapId) {
    return scripts.computeIfAbsent(swapId, id -> new TroubleScript());
  }

  public synchronized void limitRate(int calls, Duration pause) {
    rateLimitedCalls = calls;
    retryAfter = pause;
  }

  /** Returns how long the caller must stay away if this call is one too many. */
  public synchronized Optional<Duration> nextRateLimit() {
    if (rateLimitedCalls == 0) {
      return Optional.empty();
    }
    rateLimitedCalls--;
    return Optional.of(retryAfter);
  }

  public synchronized void proxyListings(int calls) {
    proxiedListings = calls;
  }

  /** Says whether this listing is answered by a proxy, in HTML. */
  public synchronized boolean nextListingIsProxied() {
    if (proxiedListings == 0) {
      return false;
    }
    proxiedListings--;
    return true;
  }

  public synchronized void clear() {
    scripts.clear();
    rateLimitedCalls = 0;
    proxiedListings = 0;
  }
}
