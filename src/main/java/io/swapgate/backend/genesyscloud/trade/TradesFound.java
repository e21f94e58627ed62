package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Trades as they are now; one that spans two weeks comes twice and counts once.
 *
 * @param unit their business unit
 */
@RegisterForReflection // passed by the routes
public record TradesFound(String unit, Map<String, TradeJson> byId) {
  /** Those that an evaluation lists. */
  public static TradesFound evaluated(String unit, JsonNode result) {
    var byId = new LinkedHashMap<String, TradeJson>();
    for (JsonNode entity : result.path("entities")) {
      byId.put(entity.path("trade").path("id").asText(), new TradeJson(entity, true));
    }
    return new TradesFound(unit, byId);
  }

  /** These, and those that a query by agents lists besides. */
  TradesFound and(JsonNode queried) {
    var all = new LinkedHashMap<>(byId);
    for (JsonNode trade : queried.path("entities")) {
      var alone = JsonNodeFactory.instance.objectNode();
      alone.set("trade", trade);
      all.putIfAbsent(trade.path("id").asText(), new TradeJson(alone, false));
    }
    return new TradesFound(unit, all);
  }

  Collection<TradeJson> all() {
    return byId.values();
  }

  /** Whether the trade waits for a decision at that version. */
  public boolean isMatched(SwapId id, String version) {
    return find(id.value())
        .filter(trade -> trade.status() == SwapStatus.PENDING_APPROVAL)
        .filter(trade -> trade.version().equals(version))
        .isPresent();
  }

  Optional<TradeJson> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
