package io.swapgate.simulator.fault;

import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** One fault that strikes one call, with what it does in particular. */
public final class Strike {
  private static final List<Integer> STATUSES = List.of(500, 502, 503, 504);
  private static final List<Garbage> GARBAGE = List.of(Garbage.values());

  private final Fault fault;
  private final int status;
  private final Garbage garbage;
  private final Duration slow;

  Strike(Fault fault, SplittableRandom dice, Duration slow) {
    this.fault = fault;
    this.status = STATUSES.get(dice.nextInt(STATUSES.size()));
    this.garbage = GARBAGE.get(dice.nextInt(GARBAGE.size()));
    this.slow = slow;
  }

  public Delivery delivery() {
    return fault.delivery();
  }

  /** Says whether the platform does what it was asked for. */
  public boolean isProcessed() {
    return fault.isProcessed();
  }

  /** Returns what the client gets in place of the platform's answer, errors worded as it does. */
  public Answer on(Answer answer, Function<Refused, Answer> wording) {
    return switch (fault) {
      case RESET_BEFORE, RESET_AFTER -> Answer.dropped();
      case STATUS_BEFORE, STATUS_AFTER -> failure(wording);
      case GARBAGE -> answer.saying(garbage.insteadOf(answer.body()));
      case SLOW -> answer.after(slow);
      case TOO_MANY -> wording.apply(error(429, "too.many.requests")).with("Retry-After", "1");
    };
  }

  /** A gateway answers in HTML, the platform itself in JSON. */
  private Answer failure(Function<Refused, Answer> wording) {
    return switch (status) {
      case 500 -> wording.apply(error(status, "internal.server.error"));
      case 503 -> wording.apply(error(status, "service.unavailable"));
      default -> Answer.proxyPage(status);
    };
  }

  private static Refused error(int status, String code) {
    return new Refused(status, code, "Status " + status + ".", "A fault.");
  }
}
