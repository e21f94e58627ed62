package io.swapgate.health;

import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.SwapState;
import io.swapgate.outcome.SwapOutcome;
import io.swapgate.platform.CallGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the platform answers, and does what it is asked: if it refuses several swaps in a row
 * with a 403 or the like, a permission is missing, and that only a person can mend.
 */
@Readiness
@ApplicationScoped
public class PlatformCheck implements HealthCheck {
  /** So many in a row are no accident. */
  private static final int SEVERAL = 3;

  private final CallGate gate;
  private final AtomicInteger refusals = new AtomicInteger();

  public PlatformCheck(CallGate gate) {
    this.gate = gate;
  }

  void on(@Observes SwapOutcome outcome) {
    if (outcome.code().equals(FailureKind.REFUSED_BY_PLATFORM.key())) {
      refusals.incrementAndGet();
    } else if (outcome.state() == SwapState.APPROVED) {
      refusals.set(0);
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("platform")
        .status(!gate.isOutage() && refusals.get() < SEVERAL)
        .withData("answers", !gate.isOutage())
        .withData("refusedInARow", refusals.get())
        .build();
  }
}
