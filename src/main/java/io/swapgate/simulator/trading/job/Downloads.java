package io.swapgate.simulator.trading.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Refusals;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Results that are fetched from an address of their own, for which no token is needed. */
public final class Downloads {
  /** How long jobs and results are kept. */
  static final Duration LIFE = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Kept> files = new ConcurrentHashMap<>();

  public Downloads(Clock clock) {
    this.clock = clock;
  }

  private record Kept(String content, Instant until) {}

  /** Keeps the content and returns its address. */
  public String keep(JsonNode content, Ask ask) {
    var id = UUID.randomUUID().toString();
    files.values().removeIf(old -> !isKept(old));
    files.put(id, new Kept(content.toString(), clock.instant().plus(LIFE)));
    var unit = URLEncoder.encode(ask.unit(), StandardCharsets.UTF_8).replace("+", "%20");
    return "http://" + ask.host() + "/downloads/" + unit + "/" + id;
  }

  public Answer read(Ask ask) {
    return Optional.ofNullable(files.get(ask.last()))
        .filter(this::isKept)
        .map(kept -> Answer.json(200, kept.content()))
        .orElseThrow(() -> Refusals.unknown("download", ask.last()));
  }

  public void clear() {
    files.clear();
  }

  private boolean isKept(Kept file) {
    return clock.instant().isBefore(file.until());
  }
}
