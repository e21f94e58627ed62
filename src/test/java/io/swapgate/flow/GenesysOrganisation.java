package io.swapgate.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An organisation of twelve business units. */
public final class GenesysOrganisation extends GenesysCloud {
  static final int UNITS = 12;

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put(
        "swapgate.genesys.business-units",
        IntStream.rangeClosed(1, UNITS).mapToObj(i -> "BU-" + i).collect(Collectors.joining(",")));
    settings.keySet().removeIf(key -> key.startsWith("swapgate.genesys.management-units"));
    IntStream.rangeClosed(1, UNITS)
        .forEach(i -> settings.put("swapgate.genesys.management-units.BU-" + i, "MU-" + i));
    settings.put("swapgate.poll.every", "2s");
    settings.put("swapgate.genesys.keep-rules", "10m");
    return settings;
  }
}
