package io.swapgate.inhand;

import io.quarkus.arc.Unremovable;
import io.swapgate.gate.AgentTurn;
import io.swapgate.pause.Pauses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/** Lets go of a swap when it has left take-swap, on whichever way. */
@Named("inHandPolicy")
@Unremovable
@ApplicationScoped
public class InHandPolicy extends RoutePolicySupport {
  private final Claims claims;
  private final AgentTurn turn;
  private final Pauses pauses;

  public InHandPolicy(Claims claims, AgentTurn turn, Pauses pauses) {
    this.claims = claims;
    this.turn = turn;
    this.pauses = pauses;
  }

  @Override
  public void onExchangeDone(Route route, Exchange exchange) {
    var hand = exchange.getVariable("hand", SwapInHand.class);
    if (hand != null) {
      turn.end(hand);
      pauses.leave(hand.swap());
      claims.release(hand);
    }
  }
}
