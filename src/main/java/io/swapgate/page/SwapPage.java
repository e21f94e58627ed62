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
        Optional<Drawing> drawing,
        Optional<DeadLetter> letter);
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
    return Templates.swap(id, story, timeline, drawing(swap, letter, story), letter);
  }

  private Optional<Drawing> drawing(SwapId id, Optional<DeadLetter> letter, Optional<Story> story) {
    var refusals = story.map(Story::holds).orElse(List.of());
    return held.find(id)
        .flatMap(h -> both(h.schedules()).map(s -> Drawing.of(h.swap(), s, refusals)))
        .or(
            () ->
                letter.flatMap(
                    l ->
                        swap(l.swap())
                            .flatMap(
                                swap ->
                                    both(l.schedules()).map(s -> Drawing.of(swap, s, refusals)))));
  }

  private Optional<Swap> swap(@Nullable String kept) {
    return Optional.ofNullable(kept).map(text -> json.read(text, Swap.class));
  }

  private Optional<BothSchedules> both(@Nullable String kept) {
    return Optional.ofNullable(kept).map(text -> json.read(text, BothSchedules.class));
  }
}
