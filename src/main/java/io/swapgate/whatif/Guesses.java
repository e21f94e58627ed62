package io.swapgate.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Fills in what a case may leave out; names what it may not. */
final class Guesses {
  private final Instant now;

  Guesses(Instant now) {
    this.now = now;
  }

  ObjectNode swap(ObjectNode swap) {
    for (String needed : List.of("agent", "counterpart", "zone", "window")) {
      require(swap, needed, "swap");
    }
    window(swap, "window", "swap.window");
    window(swap, "counterpartWindow", "swap.counterpartWindow");
    boolean trade = swap.path("counterpartWindow").isObject();
    usually(swap, "id", "what-if");
    usually(swap, "status", "PENDING_APPROVAL");
    usually(swap, "type", trade ? "TRADE" : "GIVEAWAY");
    usually(swap, "managementUnit", "");
    usually(swap, "created", now.toString());
    usually(swap, "lastUpdated", now.toString());
    list(swap, "requiredSkills");
    list(swap, "counterpartRequiredSkills");
    int number = 0;
    for (JsonNode finding : swap.path("findings")) {
      require(finding, "type", "swap.findings." + number++);
      usually((ObjectNode) finding, "kind", "VIOLATION");
    }
    return swap;
  }

  ObjectNode schedule(ObjectNode schedule, ObjectNode swap, String side) {
    usually(schedule, "agent", swap.path(side).asText());
    usually(schedule, "state", "SCHEDULED");
    usually(schedule, "zone", swap.path("zone").asText());
    list(schedule, "skills");
    list(schedule, "shifts");
    int number = 0;
    for (JsonNode shift : schedule.path("shifts")) {
      shift((ObjectNode) shift, "schedules." + side + ".shifts." + number++);
    }
    return schedule;
  }

  private static void shift(ObjectNode shift, String where) {
    require(shift, "window", where);
    window(shift, "window", where + ".window");
    usually(shift, "id", where);
    usually(shift, "category", "ON_QUEUE");
    if (!shift.has("paidMinutes")) {
      var window = shift.path("window");
      var length =
          Duration.between(
              Instant.parse(window.path("start").asText()),
              Instant.parse(window.path("end").asText()));
      shift.put("paidMinutes", length.toMinutes());
    }
  }

  private static void window(ObjectNode owner, String field, String where) {
    var window = owner.path(field);
    if (!window.isObject()) {
      return;
    }
    for (String end : List.of("start", "end")) {
      try {
        Instant.parse(window.path(end).asText());
      } catch (DateTimeException e) {
        throw new UnreadableCase(
            where + "." + end + " is no instant, such as 2026-12-01T08:00:00Z");
      }
    }
  }

  private static void require(JsonNode node, String field, String where) {
    if (!node.hasNonNull(field)) {
      throw new UnreadableCase(where + "." + field + " is missing");
    }
  }

  private static void usually(ObjectNode node, String field, String value) {
    if (!node.hasNonNull(field)) {
      node.put(field, value);
    }
  }

  private static void list(ObjectNode node, String field) {
    if (!node.hasNonNull(field)) {
      node.putArray(field);
    }
  }
}
