package io.swapgate.inhand;

import io.quarkus.arc.Unremovable;
import io.swapgate.gate.AgentTurn;
import io.swapgate.pause.Pauses;
import io.swapgate.swap.Swap;
import io.swapgate.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/**
 * Begins a swap's trace when it is taken in hand, and lets go of it when it has left take-swap, on
 * whichever way.
 */
@Named("inHandPolicy")
@Unremovable
@ApplicationScoped
public class InHandPolicy extends RoutePolicySupport {
  private final Claims claims;
  private final AgentTurn turn;
  private final Pauses pauses;
  private final Traces traces;

  public InHandPolicy(Claims claims, AgentTurn turn, Pauses pauses, Traces traces) {
    this.claims = claims;
    this.turn = turn;
    this.pauses = pauses;
    this.traces = traces;
  }

  @Override
  public void onExchangeBegin(Route route, Exchange exchange) {
    traces.begin(claims.hand(exchange.getMessage().getBody(Swap.class)));
  }

  @Override
  public void onExchangeDone(Route route, Exchange exchange) {
    var hand = exchange.getVariable("hand", SwapInHand.class);
    if (hand != null) {
      traces.end(hand);
      turn.end(hand);
      pauses.leave(hand.swap());
      claims.release(hand);
    }
  }
}
