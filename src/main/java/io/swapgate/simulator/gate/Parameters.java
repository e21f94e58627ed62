package io.swapgate.simulator.gate;

import io.swapgate.simulator.platform.Refused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decoded parameters of a query or a form, each with its values in their order. */
public record Parameters(Map<String, List<String>> values) {
  public Parameters {
    values = Map.copyOf(values);
  }

  public static Parameters parse(String encoded) {
    var values = new HashMap<String, List<String>>();
    for (var pair : encoded.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Parameters(values);
  }

  /** Returns the parameter, or an empty text; of a repeated one the last counts. */
  public String text(String name) {
    var all = all(name);
    return all.isEmpty() ? "" : all.get(all.size() - 1);
  }

  /** Returns all values of a parameter that may be repeated. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the number, which must lie in {@code least..most}. */
  public int number(String name, int otherwise, int least, int most) {
    if (text(name).isEmpty()) {
      return otherwise;
    }
    try {
      var number = Integer.parseInt(text(name));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a number out of range is.
    }
    throw Refused.badRequest(
        "Invalid " + name + ".", "Expected " + least + " to " + most + ", got " + text(name) + ".");
  }

  public Instant instant(String name) {
    try {
      return OffsetDateTime.parse(text(name)).toInstant();
    } catch (DateTimeException e) {
      throw Refused.badRequest(
          "Invalid " + name + ".", "Expected an RFC 3339 instant, got '" + text(name) + "'.");
    }
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.badRequest("Malformed escape.", encoded);
    }
  }
}
