package io.swapgate.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.Role;
import io.swapgate.forecast.Forecast;
import io.swapgate.forecast.WouldPass;
import io.swapgate.ledger.review.HeldSearch;
import io.swapgate.ledger.review.HeldSearch.Held;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.Reviews;
import io.swapgate.swap.SwapId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/held}: the swaps that a rule holds back. */
@Path("/api/held")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed(Role.VIEWER)
@Tag(name = "Held swaps")
public class HeldResource {
  private final HeldSearch search;
  private final Reviews reviews;
  private final WouldPass forecast;
  private final Deciding deciding;
  private final SecurityIdentity who;

  public HeldResource(
      HeldSearch search,
      Reviews reviews,
      WouldPass forecast,
      Deciding deciding,
      SecurityIdentity who) {
    this.search = search;
    this.reviews = reviews;
    this.forecast = forecast;
    this.deciding = deciding;
    this.who = who;
  }

  /** One page of the held swaps, and how many there are in all. */
  public record HeldSwaps(List<Held> items, long total) {}

  @GET
  @Operation(summary = "One page of the held swaps that are meant, and how many there are.")
  public HeldSwaps list(@BeanParam Query query) {
    var filter = query.heldFilter();
    var page = search.page(filter, query.order(), query.page(), query.pageSize());
    return new HeldSwaps(page, search.count(filter));
  }

  /** How many are judged again. */
  public record JudgedAgain(int count) {}

  @POST
  @Path("retry")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Has all that the query means judged again with the next poll.")
  public JudgedAgain retryAll(@BeanParam Query query, @Nullable Why why) {
    var name = who.getPrincipal().getName();
    return new JudgedAgain(reviews.judgeAgain(query.meantHeld(), name, Why.text(why)));
  }

  @GET
  @Path("groups")
  @Operation(summary = "The rules that hold swaps, the most urgent first.")
  public List<HeldSearch.Group> groups() {
    return search.groups();
  }

  @POST
  @Path("{swap}/would-pass")
  @Operation(summary = "Whether the swap would pass now; nothing is decided.")
  public Forecast wouldPass(@PathParam("swap") String id) {
    return forecast.of(find(id).swap());
  }

  @POST
  @Path("{swap}/retry")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Has the swap judged again with the next poll.")
  public Held retry(@PathParam("swap") String id, @Nullable Why why) {
    return act(Kind.RETRIED, id, why);
  }

  @POST
  @Path("{swap}/deny")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Denies the swap on the platform; the note is told as the reason.")
  public Held deny(@PathParam("swap") String id, @Nullable Why why) {
    deciding.requireDenialsAllowed();
    return act(Kind.DENIED, id, why);
  }

  private Held act(Kind kind, String id, @Nullable Why why) {
    var held = find(id);
    var name = who.getPrincipal().getName();
    if (!reviews.actOnHeld(kind, held.id(), held.at(), name, Why.text(why))) {
      throw new Problem(409, "swap " + id + " was judged again meanwhile");
    }
    return held;
  }

  private Held find(String id) {
    return search
        .find(new SwapId(id))
        .orElseThrow(() -> new Problem(404, "no rule holds swap " + id));
  }
}
