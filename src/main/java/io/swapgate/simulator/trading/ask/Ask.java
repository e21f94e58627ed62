package io.swapgate.simulator.trading.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.gate.Target;
import io.swapgate.simulator.socket.Request;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** A call of a client: the names in its path, its query, and the JSON that a POST carries. */
public record Ask(String client, String host, List<String> path, Parameters query, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where a unit's name stands in all paths that have one. */
  private static final int UNIT = 4;

  public static Ask of(Request request, String client) {
    return new Ask(
        client,
        request.header("Host"),
        Target.segments(request),
        Parameters.parse(request.rawQuery()),
        request.method().equals("POST") ? body(request) : MissingNode.getInstance());
  }

  /** Returns the business or management unit in the path. */
  public String unit() {
    return path.get(UNIT);
  }

  /** Returns the last name in the path, that of a job or an agent. */
  public String last() {
    return path.get(path.size() - 1);
  }

  public boolean hasFlag(String name) {
    return query.text(name).equals("true");
  }

  /** Says whether the query's {@code expand} has one of these; it must have no others. */
  public boolean expands(List<String> wanted, List<String> known) {
    var asked = query.all("expand");
    asked.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusals.badRequest("invalid.query.param.value", "No part '" + name + "'.");
            });
    return asked.stream().anyMatch(wanted::contains);
  }

  public boolean has(String field) {
    return body.hasNonNull(field);
  }

  /** Returns a list of texts, which must be there. */
  public List<String> texts(String field) {
    return list(field).stream()
        .map(
            element -> {
              if (!element.isTextual()) {
                throw Refusals.invalid("In " + field + " only texts are expected.");
              }
              return element.asText();
            })
        .toList();
  }

  public List<JsonNode> list(String field) {
    var list = body.path(field);
    if (!list.isArray()) {
      throw Refusals.invalid("A list " + field + " is missing.");
    }
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  public Instant instant(String field) {
    try {
      return OffsetDateTime.parse(body.path(field).asText()).toInstant();
    } catch (DateTimeException e) {
      throw Refusals.invalid("An instant " + field + " was expected.");
    }
  }

  private static JsonNode body(Request request) {
    var type = request.header("Content-Type");
    if (!type.startsWith("application/json")) {
      throw Refusals.noJson(type);
    }
    try {
      return JSON.readTree(request.body());
    } catch (JsonProcessingException e) {
      throw Refusals.badRequest("bad.request", "The body is no JSON.");
    }
  }
}
