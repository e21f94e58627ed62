package io.swapgate.retry;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.failure.WayOut;
import io.swapgate.gate.AgentTurn;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.SwapLedger;
import io.swapgate.meter.Meters;
import io.swapgate.pause.Pauses;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.swap.FreshSwap;
import io.swapgate.trace.AboutSwap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Variable;
import org.jboss.logging.Logger;

/**
 * Runs after every failed attempt, before Camel decides on a redelivery: lets others know what it
 * found out and have the agents, settles what comes next and when, and keeps the attempt in the
 * ledger.
 */
@Named("attemptLog")
@Unremovable
@ApplicationScoped
@RegisterForReflection // named in error-handling.camel.yaml
public class AttemptLog implements Processor {
  private static final Logger LOG = Logger.getLogger(AttemptLog.class);

  /** The calls that may take effect: without an answer to one of them, the outcome is unknown. */
  private static final Set<String> CHANGES = Set.of("approve-swap", "deny-swap");

  private final Clock clock;
  private final SwapLedger ledger;
  private final Patience patience;
  private final AgentTurn turn;
  private final RoundSchedules schedules;
  private final Pauses pauses;
  private final Meters meters;

  public AttemptLog(
      Clock clock,
      SwapLedger ledger,
      Patience patience,
      AgentTurn turn,
      RoundSchedules schedules,
      Pauses pauses,
      Meters meters) {
    this.clock = clock;
    this.ledger = ledger;
    this.patience = patience;
    this.turn = turn;
    this.schedules = schedules;
    this.pauses = pauses;
    this.meters = meters;
  }

  @Override
  public void process(Exchange exchange) {
    var hand = exchange.getVariable("hand", SwapInHand.class);
    AboutSwap.log(hand, () -> note(exchange, hand));
  }

  private void note(Exchange exchange, SwapInHand hand) {
    var thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    if (find(WayOut.class, thrown).isPresent()) {
      // Camel keeps this hook for the whole exchange once one failure has brought it in.
      hand.goesOn(null);
      return;
    }
    var failed = read(exchange, thrown);
    var attempt = note(hand, failed.failure());
    if (failed.failure().kind() == FailureKind.UNKNOWN_OUTCOME) {
      schedules.forget(hand.swap()); // the approval may have changed them
    }
    // Before others take this swap's place: they must not run into what it has found out.
    pauses.failed(hand, failed.failure());
    turn.end(hand);
    var next =
        failed instanceof TryAgainLater later
            ? patience.after(hand, later)
            : NextStep.giveUp(failed.failure());
    hand.goesOn(next);
    ledger.add(hand, attempt, next.due(clock.instant()));
    exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, next.pause().toMillis());
  }

  /** Whether Camel redelivers: after {@code pause}, which it finds in a header. */
  public boolean goesOn(@Variable("hand") SwapInHand hand) {
    return hand.next().filter(next -> next.way() == NextStep.Way.AGAIN).isPresent();
  }

  /** Whether the wait is one that the ledger keeps. */
  public boolean parks(@Variable("hand") SwapInHand hand) {
    return hand.next().filter(next -> next.way() == NextStep.Way.PARK).isPresent();
  }

  private Attempt note(SwapInHand hand, Failure failure) {
    var version = hand.fresh().map(FreshSwap::version).orElse("");
    var number = hand.attempts().size() + 1;
    var attempt = new Attempt(number, clock.instant(), failure, version);
    hand.add(attempt);
    meters.attemptFailed(failure.kind());
    LOG.debugf("%s attempt %d: %s: %s", hand.swap().id(), number, failure.kind(), failure);
    return attempt;
  }

  private static AttemptFailed read(Exchange exchange, Throwable thrown) {
    var failed = find(AttemptFailed.class, thrown);
    if (failed.isPresent()) {
      return failed.get();
    }
    if (find(IOException.class, thrown).isPresent()) {
      boolean changes = CHANGES.contains(exchange.getVariable("call", "", String.class));
      var kind = changes ? FailureKind.UNKNOWN_OUTCOME : FailureKind.PLATFORM_DOWN;
      return new TryAgainLater(Failure.of(kind, "no answer: " + noAnswer(thrown)));
    }
    LOG.errorf(thrown, "A fault of Swapgate's own");
    return new NeedsReview(Failure.of(FailureKind.UNEXPECTED, String.valueOf(thrown)));
  }

  /** Camel wraps what is thrown where two schedules are read side by side. */
  private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }

  private static String noAnswer(Throwable thrown) {
    var t = Failure.innermost(thrown);
    return t.getClass().getSimpleName() + ": " + t.getMessage();
  }
}
