package io.swapgate.faults;

import java.util.HashMap;
import java.util.Map;

/** As {@link FaultProfile}, with the other backend. */
public final class GenesysFaultProfile extends FaultProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put("swapgate.backend", "genesys-cloud");
    settings.put("swapgate.genesys.business-units", "BU-1");
    return settings;
  }
}
