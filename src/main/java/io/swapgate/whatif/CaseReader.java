package io.swapgate.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a case from JSON of the shape that a dead letter has: {@code swap}, {@code
 * schedules.agent}, {@code schedules.counterpart}. What can be guessed may be left out.
 */
public final class CaseReader {
  private final ObjectMapper json;

  public CaseReader(ObjectMapper json) {
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Reads one case.
   *
   * @param usually when it is judged, if {@code now} does not say
   */
  public WhatIf read(String text, Instant usually) {
    var root = object(parse(text), "the case");
    var now = root.has("now") ? instant(root.path("now").asText()) : usually;
    var guess = new Guesses(now);
    var node = guess.swap(object(root.path("swap"), "swap"));
    var swap = value(node, Swap.class, "swap");
    var both = object(root.path("schedules"), "schedules");
    return new WhatIf(
        swap,
        new BothSchedules(
            schedule(both, "agent", node, guess), schedule(both, "counterpart", node, guess), now),
        now,
        approved(root.path("approvedSwaps")));
  }

  private AgentSchedule schedule(JsonNode both, String side, ObjectNode swap, Guesses guess) {
    var where = "schedules." + side;
    var node = guess.schedule(object(both.path(side), where), swap, side);
    var schedule = value(node, AgentSchedule.class, where);
    var agent = swap.path(side).asText();
    if (!schedule.agent().value().equals(agent)) {
      throw new UnreadableCase(
          where + " is that of " + schedule.agent() + ", but swap." + side + " is " + agent);
    }
    return schedule;
  }

  private static Map<AgentId, Integer> approved(JsonNode counts) {
    var approved = new HashMap<AgentId, Integer>();
    counts
        .properties()
        .forEach(count -> approved.put(new AgentId(count.getKey()), count.getValue().asInt()));
    return approved;
  }

  private JsonNode parse(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new UnreadableCase(
          "no JSON, line %d, column %d: %s"
              .formatted(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()));
    }
  }

  private <T> T value(ObjectNode node, Class<T> type, String where) {
    try {
      return json.treeToValue(node, type);
    } catch (JsonMappingException e) {
      var path =
          e.getPath().stream()
              .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
              .collect(Collectors.joining("."));
      throw new UnreadableCase(where + "." + path + ": " + firstLine(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      throw new UnreadableCase(where + ": " + firstLine(e.getOriginalMessage()));
    }
  }

  private static ObjectNode object(JsonNode node, String where) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new UnreadableCase(where + " is missing, or is no JSON object");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableCase("now is no instant, such as 2026-12-01T08:00:00Z: " + text);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
