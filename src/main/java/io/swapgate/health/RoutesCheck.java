package io.swapgate.health;

import io.swapgate.route.RouteReload;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells what is wrong with changed route files. It is up all the same: the routes of before run.
 */
@Readiness
@ApplicationScoped
public class RoutesCheck implements HealthCheck {
  private final RouteReload routes;

  public RoutesCheck(RouteReload routes) {
    this.routes = routes;
  }

  @Override
  public HealthCheckResponse call() {
    var refused = String.join("; ", routes.refused());
    return HealthCheckResponse.named("routes")
        .up()
        .withData("refused", refused.isEmpty() ? "none" : refused)
        .build();
  }
}
