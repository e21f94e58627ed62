package io.swapgate.api;

import io.swapgate.access.Role;
import io.swapgate.reload.Reload;
import io.swapgate.reload.Reloaded;
import io.swapgate.route.RouteReload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/reload}: takes changed rules and routes live. */
@Path("/api/reload")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REVIEWER)
public class ReloadResource {
  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;

  private final Reload rules;
  private final RouteReload routes;

  public ReloadResource(Reload rules, RouteReload routes) {
    this.rules = rules;
    this.routes = routes;
  }

  /** What is otherwise from now on; 422 with the faults if rules or routes stay as they were. */
  @POST
  public RestResponse<Reloaded> now() {
    var reloaded = rules.now().and(routes.now());
    return RestResponse.ResponseBuilder.<Reloaded>create(reloaded.isTaken() ? OK : UNPROCESSABLE)
        .entity(reloaded)
        .build();
  }
}
