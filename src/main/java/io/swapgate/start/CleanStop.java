package io.swapgate.start;

import io.swapgate.gate.AgentTurn;
import io.swapgate.gate.WaitingRoom;
import io.swapgate.inhand.Claims;
import io.swapgate.platform.CallGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import org.apache.camel.quarkus.main.events.BeforeStop;
import org.jboss.logging.Logger;

/**
 * The order to stop: calls that are under way come back and are noted, nothing new is begun, and
 * whoever waits leaves at once. The ledger knows where each swap stands; the next start goes on.
 */
@ApplicationScoped
public class CleanStop {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final Claims claims;
  private final AgentTurn turn;
  private final CallGate calls;
  private final WaitingRoom waits;

  public CleanStop(
      Claims claims, AgentTurn turn, CallGate calls, @Named("redeliveryPool") WaitingRoom waits) {
    this.claims = claims;
    this.turn = turn;
    this.calls = calls;
    this.waits = waits;
  }

  void on(@Observes BeforeStop order) {
    LOG.infof("Stopping; %d swaps are in hand, the next start goes on with them", claims.size());
    claims.shut();
    turn.shut();
    calls.shut();
    waits.hurry();
  }
}
