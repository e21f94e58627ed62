package io.swapgate.api;

import io.swapgate.access.Role;
import io.swapgate.ledger.review.Bulk;
import io.swapgate.ledger.review.Bulks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/bulk}: how far a decision on many letters got. */
@Path("/api/bulk/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Dead letters")
public class BulkResource {
  private final Bulks bulks;

  public BulkResource(Bulks bulks) {
    this.bulks = bulks;
  }

  @GET
  @Operation(summary = "How far a decision on many letters got.")
  public Bulk read(@PathParam("id") String id) {
    return bulks.find(id).orElseThrow(() -> new Problem(404, "there is no bulk action " + id));
  }

  @POST
  @Path("stop")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Stops it; what is done stays done.")
  public Bulk stop(@PathParam("id") String id) {
    bulks.stop(id);
    return read(id);
  }
}
