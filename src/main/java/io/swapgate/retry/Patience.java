package io.swapgate.retry;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.inhand.Room;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.book.RulesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Decides what is done after a failed attempt: again, when, or not at all. */
@ApplicationScoped
public class Patience {
  private final RetryConfig config;
  private final RulesInForce rules;
  private final ServerClock clock;
  private final Room room;

  public Patience(RetryConfig config, RulesInForce rules, ServerClock clock, Room room) {
    this.config = config;
    this.rules = rules;
    this.clock = clock;
    this.room = room;
  }

  /** What follows {@code failure}, which is already among the attempts of {@code hand}. */
  public NextStep after(SwapInHand hand, TryAgainLater failure) {
    var kind = failure.failure().kind();
    if (kind == FailureKind.TOKEN) {
      return hand.failuresInARow(kind) > 1
          ? NextStep.giveUp(refused(failure.failure()))
          : again(hand, failure.failure(), Duration.ZERO);
    }
    var policy = config.of(kind);
    if (policy.isEmpty()) {
      return again(hand, failure.failure(), failure.notBefore());
    }
    int failures = hand.failures(kind);
    if (failures >= policy.get().maxAttempts()) {
      return NextStep.giveUp(failure.failure());
    }
    var pause = BackOff.pause(policy.get(), failures);
    return again(hand, failure.failure(), longer(pause, failure.notBefore()));
  }

  private NextStep again(SwapInHand hand, Failure failure, Duration pause) {
    if (clock.now().plus(pause).isAfter(rules.deadline(hand.swap()))) {
      return NextStep.giveUp(tooLate(failure));
    }
    boolean parks = pause.compareTo(config.parkAfter()) > 0 || makesRoom(pause);
    return new NextStep(parks ? NextStep.Way.PARK : NextStep.Way.AGAIN, pause, failure);
  }

  /** With many in hand, who has to wait at all waits in the ledger. */
  private boolean makesRoom(Duration pause) {
    return room.isCrowded() && pause.compareTo(config.resumeEvery()) > 0;
  }

  private static Failure refused(Failure token) {
    return new Failure(
        FailureKind.REFUSED_BY_PLATFORM, token.status(), token.message(), token.correlationId());
  }

  private static Failure tooLate(Failure last) {
    return new Failure(
        FailureKind.TOO_LATE,
        last.status(),
        "the shift starts too soon for another attempt; the last one failed: " + last.message(),
        last.correlationId());
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
