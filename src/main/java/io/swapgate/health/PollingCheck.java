package io.swapgate.health;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.poll.PollHealth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while polling works: the last round is done, and not longer ago than three periods. */
@Readiness
@ApplicationScoped
public class PollingCheck implements HealthCheck {
  private final PollHealth polls;
  private final SwapgateConfig config;
  private final Clock clock;

  public PollingCheck(PollHealth polls, SwapgateConfig config, Clock clock) {
    this.polls = polls;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    var oldest = clock.instant().minus(config.poll().every().multipliedBy(3));
    boolean recent = polls.lastDone().filter(done -> done.isAfter(oldest)).isPresent();
    return HealthCheckResponse.named("polling")
        .status(recent && polls.trouble().isEmpty())
        .withData("lastDone", polls.lastDone().map(Object::toString).orElse("never"))
        .withData("trouble", polls.trouble().orElse("none"))
        .build();
  }
}
