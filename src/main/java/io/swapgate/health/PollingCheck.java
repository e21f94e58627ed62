package io.swapgate.health;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.poll.PollHealth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while polling works: a round was done, and it has got on not long ago. */
@Readiness
@ApplicationScoped
public class PollingCheck implements HealthCheck {
  /** A round may have to wait for its share of the budget of calls. */
  private static final Duration BUDGET = Duration.ofMinutes(2);

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
    var oldest = clock.instant().minus(config.poll().every().multipliedBy(3)).minus(BUDGET);
    boolean recent = polls.lastMove().filter(move -> move.isAfter(oldest)).isPresent();
    return HealthCheckResponse.named("polling")
        .status(recent && polls.trouble().isEmpty())
        .withData("lastDone", polls.lastDone().map(Object::toString).orElse("never"))
        .withData("trouble", polls.trouble().orElse("none"))
        .build();
  }
}
