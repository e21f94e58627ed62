package io.swapgate.approve;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.MustWait;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.SwapChanged;
import io.swapgate.failure.SwapSettled;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.settle.QuietPeriod;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.apache.camel.Variable;

/** The last look before an approval or a denial: is this still what was judged? */
@Named("guards")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from settle-swap, approve-once and deny-once
public class Guards {
  private final QuietPeriod quiet;
  private final RoundSchedules schedules;
  private final RulesInForce rules;
  private final ServerClock clock;

  public Guards(
      QuietPeriod quiet, RoundSchedules schedules, RulesInForce rules, ServerClock clock) {
    this.quiet = quiet;
    this.schedules = schedules;
    this.rules = rules;
    this.clock = clock;
  }

  /** A kind of swap that the rules do not know is for a person to decide. */
  public void knowsType(@Variable("swap") Swap swap) {
    if (swap.type() == SwapType.UNRECOGNISED) {
      throw new NeedsReview(
          Failure.of(FailureKind.GARBLED, "swapType is none of TRADE and GIVEAWAY"));
    }
  }

  /** Whether the swap may no longer be as the platform listed it, even by a doing of ours. */
  public boolean isUncertain(@Variable("hand") SwapInHand hand) {
    return hand.isResumed() || !hand.attempts().isEmpty();
  }

  /**
   * A new attempt: what an earlier one read counts no more, nor does a judgement of schedules that
   * another swap has changed since.
   */
  public void begin(@Variable("hand") SwapInHand hand) {
    hand.refreshed(null);
    if (hand.schedulesIfRead().isPresent() && schedules.haveMoved(hand)) {
      throw judgeAnew("another approval changed a schedule after it was judged");
    }
    if (hand.schedulesIfRead().filter(s -> rules.haveChanged(s.readAt())).isPresent()) {
      throw judgeAnew("the rules changed after it was judged");
    }
  }

  /** The swap itself is as it was listed: it need not wait for the next poll. */
  private static MustWait judgeAnew(String why) {
    return new MustWait(FailureKind.STALE, Duration.ZERO, why);
  }

  /** Lets only that swap pass that was judged, and only while it may be decided on. */
  public void check(@Variable("hand") SwapInHand hand, @Variable("fresh") FreshSwap fresh) {
    hand.refreshed(fresh);
    var now = fresh.swap();
    if (!now.id().equals(hand.swap().id())) {
      var other = "asked for " + hand.swap().id() + ", got " + now.id();
      throw new TryAgainLater(Failure.of(FailureKind.GARBLED, other));
    }
    requirePending(fresh);
    if (!now.terms().equals(hand.swap().terms())) {
      throw new SwapChanged(
          "agents, type, windows, skills or findings changed after it was judged");
    }
    var left = quiet.remaining(now);
    if (!left.isZero()) {
      var why = "the swap changed at " + now.lastUpdated() + " and has not settled";
      throw new TryAgainLater(Failure.of(FailureKind.TRANSITION, why), left);
    }
  }

  /** An approval must not come too late; when the swap was judged it did not. */
  public void requireInTime(@Variable("fresh") FreshSwap fresh) {
    if (clock.now().isAfter(rules.deadline(fresh.swap()))) {
      throw new NeedsReview(
          Failure.of(FailureKind.TOO_LATE, "the shift starts too soon for an approval"));
    }
  }

  /** Lets only a swap pass that waits for a decision. */
  public void requirePending(@Variable("fresh") FreshSwap fresh) {
    switch (fresh.swap().status()) {
      case PENDING_APPROVAL -> {}
      case PENDING_VALIDATION ->
          throw new TryAgainLater(
              Failure.of(FailureKind.TRANSITION, "the platform is still validating the swap"));
      case APPROVED -> throw SwapSettled.approved("the platform says that it is approved already");
      case DENIED, CANCELED, EXPIRED ->
          throw SwapSettled.gone("the platform says " + fresh.swap().status());
      case UNRECOGNISED ->
          throw new NeedsReview(
              Failure.of(FailureKind.GARBLED, "the swap has a status that is not known"));
    }
  }
}
