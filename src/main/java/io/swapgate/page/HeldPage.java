package io.swapgate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.Role;
import io.swapgate.forecast.WouldPass;
import io.swapgate.ledger.review.HeldSearch;
import io.swapgate.ledger.review.HeldSearch.Group;
import io.swapgate.ledger.review.HeldSearch.Held;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.Reviews;
import io.swapgate.swap.SwapId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code /held}: the swaps that a rule holds back. */
@Path("/held")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.VIEWER)
public class HeldPage {
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance held(
        List<Group> groups, List<Held> rows, long total, Find asked, long drawn, boolean may);

    static native TemplateInstance heldDecided(String swap, String sentence);

    static native TemplateInstance heldJudged(int count);
  }

  private final HeldSearch search;
  private final Reviews reviews;
  private final WouldPass forecast;
  private final SecurityIdentity who;
  private final Say say;
  private final Clock clock;

  public HeldPage(
      HeldSearch search,
      Reviews reviews,
      WouldPass forecast,
      SecurityIdentity who,
      Say say,
      Clock clock) {
    this.search = search;
    this.reviews = reviews;
    this.forecast = forecast;
    this.who = who;
    this.say = say;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@BeanParam Find asked) {
    var filter = asked.filter();
    var rows = search.page(filter, asked.order(), asked.page(), Find.ROWS);
    var drawn = clock.instant().toEpochMilli();
    boolean may = who.hasRole(Role.REVIEWER);
    return Templates.held(search.groups(), rows, search.count(filter), asked, drawn, may);
  }

  @POST
  @Path("would-pass")
  public TemplateInstance wouldPass(@FormParam("swap") @DefaultValue("") String swap) {
    var held = search.find(new SwapId(swap)).orElseThrow(NotFoundException::new);
    return NeedsYouPage.Templates.forecast(forecast.of(held.swap()));
  }

  @POST
  @Path("{deed}")
  @RolesAllowed(Role.REVIEWER)
  public TemplateInstance decide(
      @PathParam("deed") String deed,
      @FormParam("swap") @DefaultValue("") String swap,
      @FormParam("since") @DefaultValue("0") long since,
      @FormParam("note") @DefaultValue("") String note) {
    var kind = kind(deed);
    var drawn = Instant.ofEpochMilli(since);
    var name = who.getPrincipal().getName();
    boolean done = reviews.actOnHeld(kind, new SwapId(swap), drawn, name, Note.bounded(note));
    var sentence =
        kind == Kind.DENIED ? "Done: to be denied" : "Done: judged again with the next poll";
    return Templates.heldDecided(
        swap, done ? sentence : "Not done: it was judged again since this page was drawn");
  }

  /** Has all of one rule judged again, or all that the page's form asks for. */
  @POST
  @Path("all/retry")
  @RolesAllowed(Role.REVIEWER)
  public TemplateInstance judgeAllAgain(
      @BeanParam Find asked, @FormParam("drawn") @DefaultValue("0") long drawn) {
    var meant = asked.filter().seenBy(Instant.ofEpochMilli(drawn));
    int count = reviews.judgeAgain(meant, who.getPrincipal().getName(), "");
    return Templates.heldJudged(count);
  }

  private Kind kind(String deed) {
    if (deed.equals("retry")) {
      return Kind.RETRIED;
    }
    if (deed.equals("deny") && say.mayDeny()) {
      return Kind.DENIED;
    }
    throw new NotFoundException();
  }
}
