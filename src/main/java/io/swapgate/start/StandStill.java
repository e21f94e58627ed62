package io.swapgate.start;

import io.swapgate.gate.AgentTurn;
import io.swapgate.gate.WaitingRoom;
import io.swapgate.inhand.Claims;
import io.swapgate.platform.CallGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Nothing is in hand any more: calls that are under way come back and are noted, nothing new is
 * begun, and whoever waits leaves at once. The ledger knows where each swap stands.
 */
@ApplicationScoped
public class StandStill {
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Claims claims;
  private final AgentTurn turn;
  private final CallGate calls;
  private final WaitingRoom waits;
  private volatile boolean forGood;

  public StandStill(
      Claims claims, AgentTurn turn, CallGate calls, @Named("redeliveryPool") WaitingRoom waits) {
    this.claims = claims;
    this.turn = turn;
    this.calls = calls;
    this.waits = waits;
  }

  /** Begins the one that lasts to the end of the program. */
  synchronized void beginForGood() {
    forGood = true;
    begin();
  }

  /** Waits until nothing is in hand; returns whether that came within {@code longest}. */
  public boolean reach(Duration longest) throws InterruptedException {
    begin();
    for (long looks = longest.dividedBy(LOOK); looks > 0 && !isReached(); looks--) {
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
      waits.hurry();
    }
    return isReached() && !forGood;
  }

  /** All goes on, with a poll that looks at everything, unless the program stops. */
  public synchronized void end() {
    if (!forGood) {
      calls.open();
      turn.open();
      claims.open();
    }
  }

  /** Swaps that have a call under way are still in hand until it comes back. */
  private synchronized void begin() {
    claims.shut();
    turn.shut();
    calls.shut();
    waits.hurry();
  }

  private boolean isReached() {
    return claims.isIdle() && calls.isQuiet();
  }
}
