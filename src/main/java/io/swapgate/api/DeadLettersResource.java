package io.swapgate.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.Role;
import io.swapgate.forecast.Forecast;
import io.swapgate.forecast.WouldPass;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.review.Bulk;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.ReviewAction;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.Reviews;
import io.swapgate.review.ManyDecisions;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** {@code /api/dead-letters}: the swaps that need a person, and what a person does with them. */
@Path("/api/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed(Role.VIEWER)
@Tag(name = "Dead letters")
@APIResponse(responseCode = "200", description = "Done.")
public class DeadLettersResource {
  private static final int ACCEPTED = 202;

  private final LetterSearch letters;
  private final Reviews reviews;
  private final ManyDecisions many;
  private final WouldPass forecast;
  private final Deciding deciding;
  private final SecurityIdentity who;

  public DeadLettersResource(
      LetterSearch letters,
      Reviews reviews,
      ManyDecisions many,
      WouldPass forecast,
      Deciding deciding,
      SecurityIdentity who) {
    this.letters = letters;
    this.reviews = reviews;
    this.many = many;
    this.forecast = forecast;
    this.deciding = deciding;
    this.who = who;
  }

  /** One page of the open letters, and how many there are in all. */
  public record Letters(List<DeadLetter> items, long total) {}

  /** A letter, and what was done with it. */
  public record Letter(DeadLetter letter, List<ReviewAction> actions) {}

  @GET
  @Operation(summary = "One page of the open dead letters that are meant, and how many there are.")
  public Letters list(@BeanParam Query query) {
    var filter = query.filter();
    var page = letters.page(filter, query.order(), query.page(), query.pageSize());
    return new Letters(page, letters.count(filter));
  }

  @GET
  @Path("groups")
  @Operation(summary = "The open letters by why they were given up, the most urgent first.")
  public List<LetterSearch.Group> groups() {
    return letters.groups();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One letter with every attempt, open or not, and what was done with it.")
  public Letter show(@PathParam("id") String id) {
    return new Letter(find(id), reviews.of(id));
  }

  @POST
  @Path("{id}/would-pass")
  @Operation(summary = "Whether the swap would pass if it was retried now; nothing is decided.")
  public Forecast wouldPass(@PathParam("id") String id) {
    var letter = find(id);
    var swap = letters.swapOf(id);
    return forecast.of(
        swap.orElseThrow(() -> new Problem(409, "the swap of " + letter.id() + " was not read")));
  }

  @POST
  @Path("{id}/retry")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Sends the swap round again, its attempts counted from zero.")
  public Letter retry(@PathParam("id") String id, @Nullable Why why) {
    return act(Kind.RETRIED, id, why);
  }

  @POST
  @Path("{id}/dismiss")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Leaves it at that, unless the swap changes.")
  public Letter dismiss(@PathParam("id") String id, @Nullable Why why) {
    return act(Kind.DISMISSED, id, why);
  }

  @POST
  @Path("{id}/deny")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Denies the swap on the platform; the note is told as the reason.")
  public Letter deny(@PathParam("id") String id, @Nullable Why why) {
    deciding.requireDenialsAllowed();
    return act(Kind.DENIED, id, why);
  }

  @POST
  @Path("retry")
  @RolesAllowed(Role.REVIEWER)
  @ResponseStatus(ACCEPTED)
  @Operation(
      summary = "Begins to retry all that the query means; ask /api/bulk/{id} how far it is.")
  public Bulk retryAll(@BeanParam Query query, @Nullable Why why) {
    return many.begin(Kind.RETRIED, query.meant(), name(), Why.text(why));
  }

  @POST
  @Path("dismiss")
  @RolesAllowed(Role.REVIEWER)
  @ResponseStatus(ACCEPTED)
  @Operation(summary = "Begins to dismiss all that the query means, likewise.")
  public Bulk dismissAll(@BeanParam Query query, @Nullable Why why) {
    return many.begin(Kind.DISMISSED, query.meant(), name(), Why.text(why));
  }

  private Letter act(Kind kind, String id, @Nullable Why why) {
    if (!reviews.act(kind, id, name(), Why.text(why))) {
      var letter = find(id);
      throw new Problem(
          409,
          letter.state().equals("OPEN")
              ? "the swap of letter " + id + " could not be read, so it can only be dismissed"
              : "letter " + id + " is no longer open: " + letter.state());
    }
    return show(id);
  }

  private DeadLetter find(String id) {
    return letters.find(id).orElseThrow(() -> new Problem(404, "there is no dead letter " + id));
  }

  private String name() {
    return who.getPrincipal().getName();
  }
}
