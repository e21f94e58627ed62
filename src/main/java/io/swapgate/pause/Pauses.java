package io.swapgate.pause;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.MustWait;
import io.swapgate.gate.AgentTurn;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.ServerClock;
import io.swapgate.retry.BackOff;
import io.swapgate.retry.RetryConfig;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Variable;
import org.jboss.logging.Logger;

/**
 * What one swap finds out, for all: while a unit publishes or an agent is busy, others that need
 * them wait without a call; then a single one looks.
 */
@Named("pauses")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from read-schedules, approve-once and deny-once
public class Pauses {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final Closures closures = new Closures();
  private final ConflictRise rise = new ConflictRise();
  private final PublishWindows windows;
  private final RetryConfig retry;
  private final AgentTurn turn;
  private final Clock clock;
  private final ServerClock serverClock;

  public Pauses(
      PublishWindows windows,
      RetryConfig retry,
      AgentTurn turn,
      Clock clock,
      ServerClock serverClock) {
    this.windows = windows;
    this.retry = retry;
    this.turn = turn;
    this.clock = clock;
    this.serverClock = serverClock;
  }

  /** Whether the swap may be taken up now. */
  public boolean admits(Swap swap) {
    return windows.left(swap, serverClock.now()).isEmpty()
        && closures.admits(swap, clock.instant());
  }

  /** How long a swap that is not admitted has to wait. */
  public Duration left(Swap swap) {
    return reason(swap).map(MustWait::pause).orElse(Duration.ZERO);
  }

  /** Lets the swap go on only if nothing is known that stands against it. */
  public void requireOpen(@Variable("hand") SwapInHand hand) {
    if (!admits(hand.swap())) {
      var reason = reason(hand.swap());
      if (reason.isPresent()) {
        throw reason.get();
      }
    }
  }

  /** Learns from a failed attempt that is noted in {@code hand} already. */
  public void failed(SwapInHand hand, Failure failure) {
    var swap = hand.swap();
    Subject.blamedBy(failure, swap)
        .forEach(subject -> close(subject, swap, failure.kind(), "is publishing its schedule"));
    if (failure.kind() == FailureKind.PUBLISHING) {
      turn.narrow(swap.managementUnit());
    }
    boolean isFirst = hand.attempts().size() == 1;
    var unit = Subject.unitOf(swap);
    if (isFirst && Subject.isOfOneSwap(failure.kind()) && rise.conflict(unit)) {
      close(unit, swap, FailureKind.PUBLISHING, "meets one conflict after the other");
      turn.narrow(swap.managementUnit());
    }
    closures.leave(swap);
  }

  /** An approval shows that its unit and agents are ready. */
  public void approved(Swap swap) {
    turn.widen(swap.managementUnit());
    rise.approved(Subject.unitOf(swap));
    List<Subject> opened = closures.open(swap);
    opened.stream()
        .filter(Subject.Unit.class::isInstance)
        .forEach(unit -> LOG.infof("Approvals of %s go on", unit));
  }

  /** The swap is no longer in hand. */
  public void leave(Swap swap) {
    closures.leave(swap);
  }

  private void close(Subject subject, Swap by, FailureKind kind, String why) {
    var now = clock.instant();
    var policy = retry.of(kind).orElseThrow();
    closures
        .close(subject, by, kind, round -> now.plus(BackOff.pause(policy, round)))
        .filter(closure -> subject instanceof Subject.Unit)
        .ifPresent(closure -> say(subject, why, Duration.between(now, closure.until())));
  }

  private static void say(Subject unit, String why, Duration pause) {
    LOG.infof(
        "%s %s: its swaps wait %d s, then one of them looks",
        unit, why, pause.plusMillis(999).toSeconds());
  }

  private Optional<MustWait> reason(Swap swap) {
    Instant now = clock.instant();
    var window =
        windows
            .left(swap, serverClock.now())
            .map(left -> new MustWait(FailureKind.PUBLISHING, left, "a publish window is on"));
    return window.or(
        () ->
            closures
                .blocking(swap, now)
                .map(
                    blocked ->
                        new MustWait(
                            blocked.getValue().kind(),
                            Closures.left(blocked.getValue(), now),
                            blocked.getKey() + " is not ready, as another swap found out")));
  }
}
