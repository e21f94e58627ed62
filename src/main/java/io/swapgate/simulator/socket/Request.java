package io.swapgate.simulator.socket;

import java.util.Locale;
import java.util.Map;

/** One HTTP request, its target as it came over the wire. */
public record Request(String method, String target, Map<String, String> headers, String body) {
  /** Header names are lower case. */
  public Request {
    headers = Map.copyOf(headers);
  }

  /** Returns the path as sent, neither decoded nor normalised. */
  public String rawPath() {
    var query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** Returns the query as sent, or an empty text. */
  public String rawQuery() {
    var query = target.indexOf('?');
    return query < 0 ? "" : target.substring(query + 1);
  }

  /** Returns the header's value, or an empty text. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  boolean asksToClose() {
    return header("Connection").equalsIgnoreCase("close");
  }
}
