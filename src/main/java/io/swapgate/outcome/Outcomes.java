package io.swapgate.outcome;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.Failure;
import io.swapgate.failure.MustWait;
import io.swapgate.failure.SwapSettled;
import io.swapgate.inhand.Claims;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.DeadLetterLedger;
import io.swapgate.ledger.SwapLedger;
import io.swapgate.ledger.SwapState;
import io.swapgate.meter.Meters;
import io.swapgate.pause.Pauses;
import io.swapgate.retry.NextStep;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.Verdict;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.trace.AboutSwap;
import io.swapgate.trace.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Variable;
import org.jboss.logging.Logger;

/** Where every swap's way ends: in the ledger first, then in the counters and in an event. */
@Named("outcomes")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from the routes
public class Outcomes {
  private static final Logger LOG = Logger.getLogger(Outcomes.class);

  private final SwapLedger ledger;
  private final DeadLetterLedger deadLetters;
  private final Claims claims;
  private final RoundSchedules schedules;
  private final Pauses pauses;
  private final Event<SwapOutcome> events;
  private final Meters meters;

  public Outcomes(
      SwapLedger ledger,
      DeadLetterLedger deadLetters,
      Claims claims,
      RoundSchedules schedules,
      Pauses pauses,
      Event<SwapOutcome> events,
      Meters meters) {
    this.ledger = ledger;
    this.deadLetters = deadLetters;
    this.claims = claims;
    this.schedules = schedules;
    this.pauses = pauses;
    this.events = events;
    this.meters = meters;
  }

  public void approved(@Variable("hand") SwapInHand hand, @Variable("approved") Swap approved) {
    hand.saw(approved);
    schedules.changed(hand);
    pauses.approved(hand.swap());
    ledger.finish(hand, SwapState.APPROVED, "", "").ifPresent(meters::approvedAfter);
    tell(hand, SwapState.APPROVED, "", "by Swapgate");
  }

  public void denied(
      @Variable("hand") SwapInHand hand,
      @Variable("verdict") Verdict verdict,
      @Variable("denied") Swap denied) {
    hand.saw(denied);
    ledger.finish(hand, SwapState.DENIED, rules(verdict), verdict.reasons());
    count(verdict);
    tell(hand, SwapState.DENIED, rules(verdict), verdict.reasons());
  }

  /** The platform says that there is nothing left to decide. */
  public void settled(
      @Variable("hand") SwapInHand hand,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) SwapSettled settled) {
    var state = settled.isApproved() ? SwapState.APPROVED : SwapState.GONE;
    if (settled.isApproved() && hand.wasPending() && hand.schedulesIfRead().isPresent()) {
      schedules.changed(hand); // after they were read, and as the rules foresaw
    } else if (settled.isApproved()) {
      schedules.forget(hand.swap());
    }
    var why = String.valueOf(settled.getMessage());
    ledger.finish(hand, state, "", why).ifPresent(meters::approvedAfter);
    tell(hand, state, "", why);
  }

  public void held(@Variable("hand") SwapInHand hand, @Variable("verdict") Verdict verdict) {
    ledger.hold(hand, verdict.refusals());
    count(verdict);
    tell(hand, SwapState.HELD, rules(verdict), verdict.reasons());
  }

  /** Neither finished nor failed: the next poll takes the swap up and judges it again. */
  public void released(
      @Variable("hand") SwapInHand hand,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception why) {
    var reason = why.getMessage() + "; taken up again by the next poll";
    ledger.finish(hand, SwapState.RELEASED, "", reason);
    claims.leaveToNextPoll();
    tell(hand, SwapState.RELEASED, "", reason);
  }

  public void parked(@Variable("hand") SwapInHand hand) {
    var next = hand.next().orElseThrow();
    ledger.park(hand, next.pause(), next.failure());
    var kind = next.failure().kind();
    tell(hand, SwapState.PARKED, kind.key(), "next attempt in " + next.pause().toSeconds() + " s");
  }

  /** Another swap found out that an attempt would fail: no attempt is made and none is counted. */
  public void waits(
      @Variable("hand") SwapInHand hand,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) MustWait wait) {
    var why = Failure.of(wait.kind(), String.valueOf(wait.getMessage()));
    ledger.park(hand, wait.pause(), why);
    meters.waits(wait.kind());
  }

  /** The program stops; in the ledger the swap stays in hand, and the next start takes it up. */
  public void stays(@Variable("hand") SwapInHand hand) {
    AboutSwap.log(hand, () -> LOG.debugf("%s stays in hand", hand.swap().id()));
  }

  public void dead(@Variable("hand") SwapInHand hand) {
    Failure last = hand.next().map(NextStep::failure).orElseThrow();
    deadLetters.add(hand, last);
    tell(hand, SwapState.DEAD, last.kind().key(), last.message());
  }

  private void count(Verdict verdict) {
    verdict.refusals().stream().map(Refusal::rule).distinct().forEach(meters::refused);
  }

  private void tell(SwapInHand hand, SwapState state, String code, String why) {
    meters.ended(state);
    var id = hand.swap().id();
    var correlation = CorrelationId.of(hand);
    events.fire(new SwapOutcome(id, correlation, state, code, why, hand.attempts().size()));
  }

  private static String rules(Verdict verdict) {
    return verdict.refusals().stream()
        .map(Refusal::rule)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
