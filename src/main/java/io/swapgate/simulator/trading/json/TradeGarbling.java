package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.trouble.Garbling;

/** What a garbling comes to in a trade, whose fields are others than a swap's. */
final class TradeGarbling {
  private TradeGarbling() {}

  /** Changes the given JSON in place. */
  static void spoil(ObjectNode trade, Garbling how) {
    var initiating = trade.withObject("/initiating");
    switch (how) {
      case UNKNOWN_FIELDS -> trade.put("seniority", 3).putObject("links").put("self", "/trades");
      // A trade has no type, but shifts that go with it or do not.
      case UNKNOWN_TYPE -> trade.put("oneSided", !trade.path("oneSided").asBoolean());
      case UNKNOWN_STATUS -> trade.put("state", "PendingUnionReview");
      case MISSING_FIELD -> trade.remove("receiving");
      case BACKWARDS_WINDOW -> turnRound(initiating.withObject("/shift"));
      // A trade has no zone, but a week, which is one by the unit's clock.
      case UNKNOWN_TIME_ZONE -> initiating.withObject("/shift").put("weekDate", "sol 669");
      case LONG_STRING ->
          initiating.withObject("/managementUnit").put("id", "MU-" + "7".repeat(100_000));
    }
  }

  private static void turnRound(ObjectNode shift) {
    var start = shift.path("startDate").asText();
    shift.put("startDate", shift.path("endDate").asText()).put("endDate", start);
  }
}
