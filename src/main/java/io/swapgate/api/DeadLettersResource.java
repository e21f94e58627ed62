package io.swapgate.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.Role;
import io.swapgate.forecast.Forecast;
import io.swapgate.forecast.WouldPass;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.ReviewAction;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.Reviews;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/dead-letters}: the swaps that need a person, and what a person does with them. */
@Path("/api/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed(Role.VIEWER)
public class DeadLettersResource {
  private static final int LONGEST_NOTE = 2_000;

  private final LetterSearch letters;
  private final Reviews reviews;
  private final WouldPass forecast;
  private final SecurityIdentity who;

  public DeadLettersResource(
      LetterSearch letters, Reviews reviews, WouldPass forecast, SecurityIdentity who) {
    this.letters = letters;
    this.reviews = reviews;
    this.forecast = forecast;
    this.who = who;
  }

  /** One page of the open letters, and how many there are in all. */
  public record Letters(List<DeadLetter> items, long total) {}

  /** A letter, and what was done with it. */
  public record Letter(DeadLetter letter, List<ReviewAction> actions) {}

  /** Why somebody does something. */
  public record Why(@Nullable String note) {
    String text() {
      var text = Optional.ofNullable(note).orElse("");
      if (text.length() > LONGEST_NOTE) {
        throw new Problem(400, "note must not be longer than " + LONGEST_NOTE + " letters");
      }
      return text;
    }
  }

  /** What became of several letters: some may have been decided on by others meanwhile. */
  public record Done(int done, int skipped) {}

  @GET
  public Letters list(@BeanParam Query query) {
    var filter = query.filter();
    var page = letters.page(filter, query.order(), query.page(), query.pageSize());
    return new Letters(page, letters.count(filter));
  }

  /** The open letters by why they were given up, the most urgent first. */
  @GET
  @Path("groups")
  public List<LetterSearch.Group> groups() {
    return letters.groups();
  }

  @GET
  @Path("{id}")
  public Letter show(@PathParam("id") String id) {
    return new Letter(find(id), reviews.of(id));
  }

  /** Whether the swap would pass if it was retried now; nothing is decided. */
  @POST
  @Path("{id}/would-pass")
  public Forecast wouldPass(@PathParam("id") String id) {
    var letter = find(id);
    var swap = letters.swapOf(id);
    return forecast.of(
        swap.orElseThrow(() -> new Problem(409, "the swap of " + letter.id() + " was not read")));
  }

  /** Sends the swap round again, its attempts counted from zero. */
  @POST
  @Path("{id}/retry")
  @RolesAllowed(Role.REVIEWER)
  public Letter retry(@PathParam("id") String id, @Nullable Why why) {
    return act(Kind.RETRIED, id, why);
  }

  /** Leaves it at that, unless the swap changes. */
  @POST
  @Path("{id}/dismiss")
  @RolesAllowed(Role.REVIEWER)
  public Letter dismiss(@PathParam("id") String id, @Nullable Why why) {
    return act(Kind.DISMISSED, id, why);
  }

  /** Retries all that the query means. */
  @POST
  @Path("retry")
  @RolesAllowed(Role.REVIEWER)
  public Done retryAll(@BeanParam Query query, @Nullable Why why) {
    return actOnAll(Kind.RETRIED, query, why);
  }

  /** Dismisses all that the query means. */
  @POST
  @Path("dismiss")
  @RolesAllowed(Role.REVIEWER)
  public Done dismissAll(@BeanParam Query query, @Nullable Why why) {
    return actOnAll(Kind.DISMISSED, query, why);
  }

  private Letter act(Kind kind, String id, @Nullable Why why) {
    if (!reviews.act(kind, id, who.getPrincipal().getName(), text(why))) {
      var letter = find(id);
      throw new Problem(
          409,
          letter.state().equals("OPEN")
              ? "the swap of letter " + id + " could not be read, so there is nothing to retry"
              : "letter " + id + " is no longer open: " + letter.state());
    }
    return show(id);
  }

  private Done actOnAll(Kind kind, Query query, @Nullable Why why) {
    var ids = letters.ids(query.meant());
    var name = who.getPrincipal().getName();
    int done = (int) ids.stream().filter(id -> reviews.act(kind, id, name, text(why))).count();
    return new Done(done, ids.size() - done);
  }

  private DeadLetter find(String id) {
    return letters.find(id).orElseThrow(() -> new Problem(404, "there is no dead letter " + id));
  }

  private static String text(@Nullable Why why) {
    return why == null ? "" : why.text();
  }
}
