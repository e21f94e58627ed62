package io.swapgate.simulator;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.fault.FaultOdds;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a test sets for the platform as a whole; a reset undoes all of it. */
abstract class Conditions {
  private final Platform platform;

  Conditions(Platform platform) {
    this.platform = platform;
  }

  /**
   * Puts the platform's clock ahead of the one in its settings, or back if negative. Swaps keep the
   * times that they have; spells of time and the age of tokens are not touched.
   */
  public void skewsClock(Duration ahead) {
    platform.clock.skew(ahead);
  }

  /** Sets how long tokens live, those that are out included. */
  public void limitsTokensTo(Duration life) {
    platform.tokens.limitTo(life);
  }

  /**
   * Allows this many calls a minute, those for a token not counted; so many of each minute are
   * taken by somebody else. 0 lifts the limit.
   */
  public void allows(int callsPerMinute, int takenByOthers) {
    platform.rates.allow(callsPerMinute, takenByOthers);
  }

  /** Lets faults strike all calls from now on, the same ones for the same seed. */
  public void suffers(long seed, FaultOdds odds) {
    platform.faults.follow(seed, odds);
  }

  /** Lets every answer take this long. */
  public void answersAfter(Duration pause) {
    platform.door.pause(pause);
  }

  public void publishes(String managementUnitId) {
    platform.world.startPublishing(managementUnitId);
  }

  public void publishes(String managementUnitId, Duration lasts) {
    publishes(managementUnitId, Duration.ZERO, lasts, false);
  }

  /** Publishes from then on; silently if only a refused approval is to tell. */
  public void publishes(String managementUnitId, Duration in, Duration lasts, boolean silently) {
    platform.world.publish(managementUnitId, in, lasts, silently);
  }

  public void hasPublished(String managementUnitId) {
    platform.world.endPublishing(managementUnitId);
  }

  /** Holds an adherence session; silently if only a refused approval is to tell. */
  public void inAdherence(String agentId, Duration lasts, boolean silently) {
    platform.world.adhere(agentId, lasts, silently);
  }

  public void revokesTokens() {
    platform.tokens.revokeAll();
  }

  /** Answers the next calls, those for a token not counted, with 429. */
  public void limitsRate(int calls, Duration retryAfter) {
    platform.troubles.limitRate(calls, retryAfter);
  }

  public void proxiesListings(int calls) {
    platform.troubles.proxyListings(calls);
  }

  /** Lets another client have tokens, too. */
  public void admits(String clientId, String secret) {
    platform.clients.admit(clientId, secret);
  }

  /** Refuses calls of these kinds from now on, as the client lacks the permission. */
  public void forbids(CallKind... kinds) {
    platform.guard.forbid(Set.of(kinds));
  }

  /**
   * Tells the listener of every request and what is sent for it, in the thread that answers and
   * before the answer is sent; it must not throw.
   */
  public void witnessedBy(Consumer<Exchange> listener) {
    platform.door.tell(listener);
  }

  /** Returns the swap of each thing that somebody else did, in that order. */
  public List<String> meddled() {
    return platform.bystanders.meddled();
  }
}
