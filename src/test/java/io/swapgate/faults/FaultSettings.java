package io.swapgate.faults;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.swapgate.flow.PlatformPort;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of the fault test: so many attempts that all faults of a scenario can be outlived, and
 * waits as short as its troubles.
 */
public final class FaultSettings implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(new PlatformPort().start());
    settings.put("swapgate.poll.every", "80ms");
    settings.put("swapgate.wfm.answer-timeout", "150ms");
    settings.put("swapgate.retry.park-after", "1500ms");
    settings.put("swapgate.retry.resume-every", "25ms");
    settings.putAll(patience());
    settings.put("camel.main.inflight-repository-browse-enabled", "true");
    settings.put("quarkus.log.category.\"io.swapgate\".level", "ERROR");
    settings.put("quarkus.log.category.\"swapgate\".level", "ERROR");
    return settings;
  }

  /** Many attempts, at short intervals. */
  public static Map<String, String> patience() {
    var settings = new HashMap<String, String>();
    settings.put("swapgate.retry.adherence.delay", "500ms");
    settings.put("swapgate.retry.adherence.max-attempts", "15");
    settings.put("swapgate.retry.publishing.delay", "500ms");
    settings.put("swapgate.retry.publishing.max-attempts", "15");
    for (var kind : new String[] {"transition", "conflict"}) {
      settings.put("swapgate.retry." + kind + ".max-delay", "2s");
      settings.put("swapgate.retry." + kind + ".max-attempts", "7");
    }
    for (var kind : new String[] {"platform-down", "unknown-outcome", "garbled"}) {
      settings.put("swapgate.retry." + kind + ".delay", "500ms");
      settings.put("swapgate.retry." + kind + ".max-delay", "10s");
      settings.put("swapgate.retry." + kind + ".max-attempts", "30");
    }
    return settings;
  }

  @Override
  public void stop() {}
}
