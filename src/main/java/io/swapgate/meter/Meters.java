package io.swapgate.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.history.Promptness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * What is counted and timed, and the one place that knows how that is called; {@link Gauges} has
 * what is measured. Labels have few values each, none of them an id.
 */
@ApplicationScoped
public class Meters {
  private final MeterRegistry registry;
  private final Timer timeToApproval;

  public Meters(MeterRegistry registry) {
    this.registry = registry;
    this.timeToApproval =
        Timer.builder("swapgate.time.to.approval")
            .description("From the first sight of a swap to its approval, by whomever")
            .serviceLevelObjectives(Promptness.bounds())
            .register(registry);
    // There from the start, so that an alert on their increase sees the first one.
    registry.counter("swapgate.polls", "result", "done");
    registry.counter("swapgate.polls", "result", "failed");
    for (var state : SwapState.values()) {
      if (isOutcome(state)) {
        registry.counter("swapgate.swaps", "outcome", state.key());
      }
    }
  }

  public void pollDone() {
    registry.counter("swapgate.polls", "result", "done").increment();
  }

  public void pollFailed() {
    registry.counter("swapgate.polls", "result", "failed").increment();
  }

  /** A swap's way has ended, for now or for good. */
  public void ended(SwapState outcome) {
    registry.counter("swapgate.swaps", "outcome", outcome.key()).increment();
  }

  public void approvedAfter(Duration firstSight) {
    timeToApproval.record(firstSight);
  }

  public void attemptFailed(FailureKind kind) {
    registry.counter("swapgate.attempts", "kind", kind.key()).increment();
  }

  /** A swap waits, without an attempt, for what another one found out. */
  public void waits(FailureKind kind) {
    registry.counter("swapgate.waits", "kind", kind.key()).increment();
  }

  public void refused(String rule) {
    registry.counter("swapgate.refusals", "rule", rule).increment();
  }

  /**
   * A call to the platform has come back.
   *
   * @param call the operation's name
   * @param status 0 for one without an answer
   */
  public void called(String call, int status, Duration took) {
    registry
        .counter("swapgate.calls", "call", call, "status", Integer.toString(status))
        .increment();
    registry.timer("swapgate.call.duration", "call", call).record(took);
  }

  private static boolean isOutcome(SwapState state) {
    return switch (state) {
      case APPROVED, DENIED, GONE, HELD, DEAD, PARKED, RELEASED -> true;
      case IN_HAND, SUPERSEDED -> false;
    };
  }
}
