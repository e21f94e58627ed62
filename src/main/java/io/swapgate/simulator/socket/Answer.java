package io.swapgate.simulator.socket;

import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP response. */
public record Answer(int status, Map<String, String> headers, String body) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(int status, String body) {
    return new Answer(status, Map.of("Content-Type", "application/json"), body);
  }

  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** Returns what a proxy in between answers in the platform's stead. */
  public static Answer proxyPage(int status) {
    var body = "<html><head><title>Proxy</title></head><body><h1>" + status + "</h1></body></html>";
    return new Answer(status, Map.of("Content-Type", "text/html"), body);
  }

  public Answer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
