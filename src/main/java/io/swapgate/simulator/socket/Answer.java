package io.swapgate.simulator.socket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP response, sent after {@code delay}; status 0 stands for none at all. */
public record Answer(int status, Map<String, String> headers, String body, Duration delay) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public Answer(int status, Map<String, String> headers, String body) {
    this(status, headers, body, Duration.ZERO);
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

  /** Returns no answer: the connection is reset. */
  public static Answer dropped() {
    return empty(0);
  }

  public boolean isDropped() {
    return status == 0;
  }

  public Answer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, delay);
  }

  public Answer saying(String other) {
    return new Answer(status, headers, other, delay);
  }

  public Answer after(Duration pause) {
    return new Answer(status, headers, body, pause);
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
