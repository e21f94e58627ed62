package io.swapgate.health;

import io.swapgate.ledger.database.LedgerProbe;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the ledger takes what is written: without it nothing may be approved. */
@Readiness
@ApplicationScoped
public class LedgerCheck implements HealthCheck {
  private final LedgerProbe ledger;

  public LedgerCheck(LedgerProbe ledger) {
    this.ledger = ledger;
  }

  @Override
  public HealthCheckResponse call() {
    var fault = ledger.fault();
    return HealthCheckResponse.named("ledger")
        .status(fault.isEmpty())
        .withData("trouble", fault.orElse("none"))
        .build();
  }
}
