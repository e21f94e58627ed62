package io.swapgate.flow;

import java.util.HashMap;
import java.util.Map;

/** The other backend as it is shipped, but for polls that come twice as often. */
public final class GenesysAtEase extends GenesysCloud {
  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put("swapgate.genesys.business-units", "BU-1");
    settings.remove("swapgate.genesys.management-units.BU-2");
    settings.put("swapgate.poll.every", "5s");
    settings.put("swapgate.genesys.keep-rules", "10m");
    settings.put("swapgate.genesys.batch-wait", "1s");
    return settings;
  }
}
