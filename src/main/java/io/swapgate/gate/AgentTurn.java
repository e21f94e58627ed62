package io.swapgate.gate;

import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.ProgramStops;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.BackendInUse;
import io.swapgate.time.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;

/**
 * The routes' door to the {@link AgentGate}: the message goes on when it is the turn of both its
 * agents, and holds no thread until then. A swap that is inside already goes straight on.
 */
@Named("agentTurn")
@Unremovable
@ApplicationScoped
public class AgentTurn extends AsyncProcessorSupport {
  private final AgentGate gate;
  private final Timer timer;
  private final Duration gap;
  private volatile boolean closed;

  public AgentTurn(
      SwapgateConfig config,
      BackendInUse backend,
      Timer timer,
      Clock clock,
      @Named("redeliveryPool") ScheduledExecutorService pool) {
    this.gate = new AgentGate(config.approve().concurrency(), backend.together(), pool, clock);
    this.timer = timer;
    this.gap = config.approve().agentGap();
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    var hand = exchange.getVariable("hand", SwapInHand.class);
    if (closed) {
      exchange.setException(new ProgramStops());
    }
    if (closed || hand.ticket().isPresent()) {
      callback.done(true);
      return true;
    }
    var swap = hand.swap();
    // Noted before it is our turn: the worker may go on at once and must find the ticket.
    var ticket = new Ticket(swap.agents(), swap.managementUnit(), () -> begin(exchange, callback));
    hand.holds(ticket);
    gate.enter(ticket);
    return false;
  }

  /** The unit took an approval: more of its swaps may be worked on at once. */
  public void widen(String unit) {
    gate.widen(unit);
  }

  /** The unit takes none now: few of its swaps may be worked on at once. */
  public void narrow(String unit) {
    gate.narrow(unit);
  }

  /** No swap gets a turn any more; those who wait for theirs end. */
  public void shut() {
    closed = true;
    gate.waiting().forEach(ticket -> timer.now(ticket::go));
  }

  /** Swaps get turns again. */
  public void open() {
    closed = false;
  }

  private void begin(Exchange exchange, AsyncCallback callback) {
    if (closed) {
      exchange.setException(new ProgramStops());
    }
    callback.done(false);
  }

  /** The swap no longer needs its agents; others get them after the agreed gap. */
  public void end(SwapInHand hand) {
    var ticket = hand.ticket();
    hand.holds(null);
    ticket.ifPresent(
        t -> {
          gate.rest(t);
          timer.in(gap, () -> gate.leave(t));
        });
  }
}
