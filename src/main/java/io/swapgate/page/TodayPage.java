package io.swapgate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.swapgate.access.Role;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.history.Tallies;
import io.swapgate.ledger.history.Tally;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.Overview;
import io.swapgate.ledger.review.ReviewFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;

/** {@code /}: what is under way, and what came of the latest. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.VIEWER)
public class TodayPage {
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance today(
        Numbers numbers, List<Overview.Line> underWay, List<Overview.Line> approved);
  }

  /** How many swaps are where. */
  public record Numbers(long approved, long inHand, long waiting, long held, long dead) {}

  private final Overview overview;
  private final LetterSearch letters;
  private final Tallies tallies;
  private final Clock clock;
  private final Say say;

  public TodayPage(Overview overview, LetterSearch letters, Tallies tallies, Clock clock, Say say) {
    this.overview = overview;
    this.letters = letters;
    this.tallies = tallies;
    this.clock = clock;
    this.say = say;
  }

  @GET
  public TemplateInstance show() {
    var counts = overview.counts();
    var numbers =
        new Numbers(
            approvedToday(),
            counts.getOrDefault(SwapState.IN_HAND, 0L),
            counts.getOrDefault(SwapState.PARKED, 0L),
            counts.getOrDefault(SwapState.HELD, 0L),
            letters.count(ReviewFilter.all()));
    return Templates.today(numbers, overview.underWay(), overview.approved());
  }

  private long approvedToday() {
    var now = clock.instant();
    var midnight = now.atZone(say.zone()).toLocalDate().atStartOfDay(say.zone()).toInstant();
    return tallies.between(midnight, now).stream()
        .filter(count -> count.what().startsWith(Tally.APPROVED))
        .mapToLong(Tallies.Count::n)
        .sum();
  }
}
