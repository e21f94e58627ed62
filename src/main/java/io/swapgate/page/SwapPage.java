package io.swapgate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.swapgate.access.Role;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.Json;
import io.swapgate.ledger.review.HeldSearch;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.SwapHistory;
import io.swapgate.ledger.review.SwapHistory.Story;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.platform.FindingWords;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /swap?id=…}: all that is known of one swap. */
@Path("/swap")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.VIEWER)
public class SwapPage {
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance swap(
        String id,
        Optional<Story> story,
        List<Timeline.Entry> timeline,
        List<String> findings,
        Optional<Drawing> drawing,
        Optional<DeadLetter> letter);
  }

  /**
   * The swap and both schedules as they were judged once.
   *
   * @param schedules JSON; empty if the rules needed none
   */
  private record Known(Swap swap, @Nullable String schedules) {
    List<String> findings() {
      return swap.findings().stream().map(FindingWords::sentence).sorted().toList();
    }
  }

  private final SwapHistory history;
  private final LetterSearch letters;
  private final HeldSearch held;
  private final Json json;

  public SwapPage(SwapHistory history, LetterSearch letters, HeldSearch held, Json json) {
    this.history = history;
    this.letters = letters;
    this.held = held;
    this.json = json;
  }

  @GET
  public TemplateInstance show(@QueryParam("id") @DefaultValue("") String id) {
    var swap = new SwapId(id);
    var story = history.of(swap);
    var letter = letters.latestOf(swap);
    var timeline = story.map(Timeline::of).orElse(List.of());
    var known = known(swap, letter);
    var findings = known.stream().findFirst().map(Known::findings).orElse(List.of());
    var refusals = story.map(Story::holds).orElse(List.of());
    var drawing = known.stream().flatMap(k -> drawing(k, refusals).stream()).findFirst();
    return Templates.swap(id, story, timeline, findings, drawing, letter);
  }

  /** As it is held, then as it died last. */
  private List<Known> known(SwapId id, Optional<DeadLetter> letter) {
    var asHeld = held.find(id).map(h -> new Known(h.swap(), h.schedules()));
    var asDead = letter.flatMap(l -> swap(l.swap()).map(swap -> new Known(swap, l.schedules())));
    return Stream.concat(asHeld.stream(), asDead.stream()).toList();
  }

  private Optional<Drawing> drawing(Known known, List<Refusal> refusals) {
    return both(known.schedules()).map(s -> Drawing.of(known.swap(), s, refusals));
  }

  private Optional<Swap> swap(@Nullable String kept) {
    return Optional.ofNullable(kept).map(text -> json.read(text, Swap.class));
  }

  private Optional<BothSchedules> both(@Nullable String kept) {
    return Optional.ofNullable(kept).map(text -> json.read(text, BothSchedules.class));
  }
}
