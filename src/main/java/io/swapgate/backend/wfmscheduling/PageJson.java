package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.platform.AnswerBody;
import io.swapgate.poll.SwapPage;
import io.swapgate.poll.UnreadableSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import java.util.ArrayList;
import java.util.Optional;

/** The contract's ShiftSwapPage; an entry that cannot be read does not spoil the others. */
final class PageJson {
  /** How much of an unreadable entry is kept, in characters. */
  private static final int KEPT = 2_048;

  private PageJson() {}

  static SwapPage read(JsonNode node, int number, Optional<String> tag) {
    if (!node.path("entities").isArray()) {
      throw new Fields.Unreadable("entities is missing");
    }
    var swaps = new ArrayList<Swap>();
    var unreadable = new ArrayList<UnreadableSwap>();
    for (JsonNode entity : node.path("entities")) {
      try {
        swaps.add(SwapJson.read(entity));
      } catch (Fields.Unreadable | IllegalArgumentException e) {
        unreadable.add(unreadable(entity, String.valueOf(e.getMessage())));
      }
    }
    boolean empty = swaps.isEmpty() && unreadable.isEmpty();
    boolean last = empty || number >= new Fields(node).number("pageCount");
    return SwapPage.of(swaps, unreadable, last, tag);
  }

  private static UnreadableSwap unreadable(JsonNode entity, String reason) {
    var raw = AnswerBody.excerpt(entity.toString(), KEPT);
    return new UnreadableSwap(id(entity), reason, raw);
  }

  private static Optional<SwapId> id(JsonNode entity) {
    try {
      return Optional.of(new SwapId(new Fields(entity).text("id")));
    } catch (Fields.Unreadable e) {
      return Optional.empty();
    }
  }
}
