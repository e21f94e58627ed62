package io.swapgate.simulator.trouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** How a swap's JSON differs from what the contract promises, in listings and in single reads. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Garbling {
  UNKNOWN_FIELDS(swap -> swap.put("seniority", 3).putObject("links").put("self", "/swaps")),
  UNKNOWN_TYPE(swap -> swap.put("swapType", "SPLIT")),
  UNKNOWN_STATUS(swap -> swap.put("status", "PENDING_UNION_REVIEW")),
  MISSING_FIELD(swap -> swap.remove("counterpartAgentId")),
  BACKWARDS_WINDOW(Garbling::turnWindowRound),
  UNKNOWN_TIME_ZONE(swap -> swap.put("timeZone", "Mars/Olympus_Mons")),
  /** Valid, only far longer than anyone expects. */
  LONG_STRING(swap -> swap.put("managementUnitId", "MU-" + "7".repeat(100_000)));

  private final Consumer<ObjectNode> spoiling;

  Garbling(Consumer<ObjectNode> spoiling) {
    this.spoiling = spoiling;
  }

  /** Changes the given JSON in place. */
  public void spoil(ObjectNode swap) {
    spoiling.accept(swap);
  }

  private static void turnWindowRound(ObjectNode swap) {
    var window = swap.path("window");
    var start = window.path("start").asText();
    var end = window.path("end").asText();
    swap.putObject("window").put("start", end).put("end", start);
  }
}
