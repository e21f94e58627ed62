package io.swapgate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.Role;
import io.swapgate.forecast.Forecast;
import io.swapgate.forecast.WouldPass;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.review.Bulk;
import io.swapgate.ledger.review.Bulks;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.LetterSearch.Group;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.Reviews;
import io.swapgate.review.ManyDecisions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code /needs-you}: the dead letters, and what people do with them. */
@Path("/needs-you")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.VIEWER)
public class NeedsYouPage {
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance needsYou(
        List<Group> groups, List<DeadLetter> rows, long total, Find asked, long drawn, boolean may);

    static native TemplateInstance decided(DeadLetter letter, String sentence);

    static native TemplateInstance forecast(Forecast forecast);

    static native TemplateInstance bulk(Bulk bulk);

    static native TemplateInstance news(List<DeadLetter> decided, long fresh);
  }

  private final LetterSearch letters;
  private final Reviews reviews;
  private final ManyDecisions many;
  private final Bulks bulks;
  private final WouldPass forecast;
  private final SecurityIdentity who;
  private final Say say;
  private final Clock clock;

  public NeedsYouPage(
      LetterSearch letters,
      Reviews reviews,
      ManyDecisions many,
      Bulks bulks,
      WouldPass forecast,
      SecurityIdentity who,
      Say say,
      Clock clock) {
    this.letters = letters;
    this.reviews = reviews;
    this.many = many;
    this.bulks = bulks;
    this.forecast = forecast;
    this.who = who;
    this.say = say;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@BeanParam Find asked) {
    var filter = asked.filter();
    var rows = letters.page(filter, asked.order(), asked.page(), Find.ROWS);
    var drawn = clock.instant().toEpochMilli();
    boolean may = who.hasRole(Role.REVIEWER);
    return Templates.needsYou(letters.groups(), rows, letters.count(filter), asked, drawn, may);
  }

  /** What changed since the page was drawn: rows that others decided on, and how many are new. */
  @GET
  @Path("news")
  public TemplateInstance news(
      @QueryParam("shown") List<String> shown, @QueryParam("drawn") @DefaultValue("0") long drawn) {
    var decided =
        shown.stream()
            .limit(Find.ROWS)
            .flatMap(id -> letters.find(id).stream())
            .filter(letter -> !letter.state().equals("OPEN"))
            .toList();
    return Templates.news(decided, letters.countSince(Instant.ofEpochMilli(drawn)));
  }

  @POST
  @Path("{id}/would-pass")
  public TemplateInstance wouldPass(@PathParam("id") String id) {
    var swap = letters.swapOf(id).orElseThrow(NotFoundException::new);
    return Templates.forecast(forecast.of(swap));
  }

  @POST
  @Path("{id}/{deed}")
  @RolesAllowed(Role.REVIEWER)
  public TemplateInstance decide(
      @PathParam("id") String id,
      @PathParam("deed") String deed,
      @FormParam("note") @DefaultValue("") String note) {
    var kind = kind(deed);
    boolean done = reviews.act(kind, id, who.getPrincipal().getName(), Note.bounded(note));
    var letter = letters.find(id).orElseThrow(NotFoundException::new);
    var state = say.lower(letter.state());
    return Templates.decided(
        letter,
        done
            ? "Done: " + state
            : "Not done: it had changed since this page was drawn, and is " + state);
  }

  /** Decides on all of one reason, or on all that the page's form asks for. */
  @POST
  @Path("all/{deed}")
  @RolesAllowed(Role.REVIEWER)
  public TemplateInstance decideOnAll(
      @BeanParam Find asked,
      @PathParam("deed") String deed,
      @FormParam("drawn") @DefaultValue("0") long drawn,
      @FormParam("note") @DefaultValue("") String note) {
    var meant = asked.filter().seenBy(Instant.ofEpochMilli(drawn));
    var name = who.getPrincipal().getName();
    return Templates.bulk(many.begin(kind(deed), meant, name, Note.bounded(note)));
  }

  @GET
  @Path("bulk/{id}")
  public TemplateInstance bulk(@PathParam("id") String id) {
    return Templates.bulk(bulks.find(id).orElseThrow(NotFoundException::new));
  }

  @POST
  @Path("bulk/{id}/stop")
  @RolesAllowed(Role.REVIEWER)
  public TemplateInstance stop(@PathParam("id") String id) {
    bulks.stop(id);
    return bulk(id);
  }

  private Kind kind(String deed) {
    return switch (deed) {
      case "retry" -> Kind.RETRIED;
      case "dismiss" -> Kind.DISMISSED;
      case "deny" -> denial();
      default -> throw new NotFoundException();
    };
  }

  private Kind denial() {
    if (!say.mayDeny()) {
      throw new NotFoundException();
    }
    return Kind.DENIED;
  }
}
