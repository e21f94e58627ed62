package io.swapgate.api;

import io.swapgate.access.Role;
import io.swapgate.reload.Reload;
import io.swapgate.reload.Reloaded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/reload}: takes changed rules live. */
@Path("/api/reload")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REVIEWER)
public class ReloadResource {
  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;

  private final Reload reload;

  public ReloadResource(Reload reload) {
    this.reload = reload;
  }

  /** What is otherwise from now on; 422 with the faults if everything stays as it was. */
  @POST
  public RestResponse<Reloaded> now() {
    var reloaded = reload.now();
    return RestResponse.ResponseBuilder.<Reloaded>create(reloaded.isTaken() ? OK : UNPROCESSABLE)
        .entity(reloaded)
        .build();
  }
}
