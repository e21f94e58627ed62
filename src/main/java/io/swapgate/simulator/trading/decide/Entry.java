package io.swapgate.simulator.trading.decide;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.swap.TradeState;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Refusals;
import java.util.List;

/** One trade of many that is to be approved or denied at the version that the client has seen. */
record Entry(String id, boolean approves, int version) {
  /** Returns the entries of a call in their order, no trade twice. */
  static List<Entry> all(Ask ask) {
    var entries = ask.list("entities").stream().map(Entry::of).toList();
    if (entries.stream().map(Entry::id).distinct().count() < entries.size()) {
      throw Refusals.invalid("A trade is named twice.");
    }
    return entries;
  }

  private static Entry of(JsonNode json) {
    var version = json.path("metadata").path("version");
    if (!json.path("id").isTextual() || !version.isInt()) {
      throw Refusals.invalid("An entry needs an id and a version.");
    }
    var id = json.path("id").asText();
    var state =
        TradeState.named(json.path("state").asText())
            .orElseThrow(() -> Refusals.invalid("Trade '" + id + "' is to have no known state."));
    if (state != TradeState.APPROVED && state != TradeState.DENIED) {
      throw Refusals.badRequest("wfm.not.allowed", "Nobody makes a trade " + state.text() + ".");
    }
    return new Entry(id, state == TradeState.APPROVED, version.intValue());
  }
}
