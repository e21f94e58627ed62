package io.swapgate.health;

import io.swapgate.poll.PollHealth;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the first poll has begun: the ledger is open then, and the routes run. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {
  private final PollHealth polls;

  public StartedCheck(PollHealth polls) {
    this.polls = polls;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("started").status(polls.hasBegun()).build();
  }
}
