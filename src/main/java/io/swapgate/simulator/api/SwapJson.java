package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.trouble.TroubleBook;
import java.util.List;

/** Writes swaps as the contract has them, garbled where that is scripted. */
public final class SwapJson {
  private final TroubleBook troubles;

  public SwapJson(TroubleBook troubles) {
    this.troubles = troubles;
  }

  Answer answer(Swap swap) {
    return Answer.json(200, of(swap).toString()).with("ETag", swap.etag());
  }

  ObjectNode of(Swap swap) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", swap.id()).put("status", swap.status().name());
    putTerms(json, swap.terms());
    json.put("createdDate", swap.created().toString());
    json.put("lastUpdated", swap.lastUpdated().toString());
    troubles.of(swap.id()).garblings().forEach(garbling -> garbling.spoil(json));
    return json;
  }

  static void putAll(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static void putTerms(ObjectNode json, SwapTerms terms) {
    json.put("swapType", terms.type().name());
    json.put("agentId", terms.agentId()).put("counterpartAgentId", terms.counterpartAgentId());
    json.put("managementUnitId", terms.managementUnitId()).put("timeZone", terms.timeZone());
    putWindow(json.putObject("window"), terms.window());
    terms
        .inExchange()
        .ifPresentOrElse(
            window -> putWindow(json.putObject("counterpartWindow"), window),
            () -> json.putNull("counterpartWindow"));
    putAll(json.putArray("requiredSkills"), terms.requiredSkills());
    putAll(json.putArray("counterpartRequiredSkills"), terms.counterpartRequiredSkills());
  }

  private static void putWindow(ObjectNode json, Window window) {
    json.put("start", window.start().toString()).put("end", window.end().toString());
  }
}
