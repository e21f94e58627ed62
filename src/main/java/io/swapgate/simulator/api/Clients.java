package io.swapgate.simulator.api;

import io.swapgate.simulator.platform.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The clients that may have a token, by how they present themselves. */
public final class Clients {
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  public void admit(String id, String secret) {
    var pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
    ids.put("Basic " + Base64.getEncoder().encodeToString(pair), id);
  }

  public void clear() {
    ids.clear();
  }

  /** Returns the id of the client with these credentials. */
  String of(String authorization) {
    return Optional.ofNullable(ids.get(authorization))
        .orElseThrow(
            () ->
                new Refused(401, "invalid_client", "Client authentication failed.", "HTTP Basic"));
  }
}
