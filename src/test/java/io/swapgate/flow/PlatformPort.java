package io.swapgate.flow;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.swapgate.testing.FreePort;
import io.swapgate.testing.TestLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of the flow tests: a port for the simulated platform, a ledger of their own, short
 * waits.
 */
public final class PlatformPort implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    var settings = new HashMap<String, String>();
    settings.put("swapgate.wfm.base-url", "http://127.0.0.1:" + FreePort.find());
    settings.put("swapgate.wfm.client-id", "swapgate");
    settings.put("swapgate.wfm.client-secret", "secret");
    settings.put("swapgate.data-dir", folder().toString());
    settings.put("swapgate.ledger.url", "jdbc:sqlite:" + folder().resolve("flow.db"));
    settings.putAll(TestLedger.settings());
    settings.put("swapgate.poll.every", "200ms");
    settings.put("swapgate.rate.per-minute", "0");
    settings.put("swapgate.retry.park-after", "800ms");
    settings.put("swapgate.retry.resume-every", "100ms");
    settings.put("swapgate.retry.adherence.delay", "50ms");
    settings.put("swapgate.retry.adherence.max-attempts", "4");
    settings.put("swapgate.retry.publishing.delay", "1s");
    settings.put("swapgate.retry.platform-down.delay", "50ms");
    settings.put("swapgate.retry.unknown-outcome.delay", "50ms");
    settings.put("swapgate.retry.garbled.delay", "50ms");
    settings.put("swapgate.retry.transition.max-attempts", "6");
    settings.put("swapgate.retry.conflict.max-attempts", "5");
    settings.put("swapgate.access.token", "for-reviewers");
    settings.put("swapgate.access.viewer-token", "for-viewers");
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  @Override
  public void stop() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ledger");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
