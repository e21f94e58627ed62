package io.swapgate.api;

import io.swapgate.access.Role;
import io.swapgate.ledger.review.SwapHistory;
import io.swapgate.swap.SwapId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/swaps}: what Swapgate knows of a swap. */
@Path("/api/swaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
public class SwapsResource {
  private final SwapHistory history;

  public SwapsResource(SwapHistory history) {
    this.history = history;
  }

  /** The swap's state, the versions that were taken up, and every failed attempt. */
  @GET
  @Path("{id}")
  public SwapHistory.Story read(@PathParam("id") String id) {
    return history
        .of(new SwapId(id))
        .orElseThrow(() -> new Problem(404, "swap " + id + " was never taken up"));
  }
}
