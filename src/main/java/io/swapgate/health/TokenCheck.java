package io.swapgate.health;

import io.swapgate.platform.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the platform gives us tokens; one that has expired is renewed with the next call. */
@Readiness
@ApplicationScoped
public class TokenCheck implements HealthCheck {
  private final AccessToken token;

  public TokenCheck(AccessToken token) {
    this.token = token;
  }

  @Override
  public HealthCheckResponse call() {
    var trouble = token.trouble();
    return HealthCheckResponse.named("token")
        .status(trouble.isEmpty())
        .withData("trouble", trouble.orElse("none"))
        .build();
  }
}
