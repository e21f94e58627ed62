package io.swapgate.flow;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The program with the other backend; jobs are looked at sooner than elsewhere. */
public class GenesysCloud implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "swapgate.backend", "genesys-cloud",
        "swapgate.genesys.business-units", "BU-1,BU-2",
        "swapgate.genesys.management-units.BU-1", "MU-7,MU-8",
        "swapgate.genesys.management-units.BU-2", "MU-9",
        "swapgate.genesys.keep-rules", "1s",
        "swapgate.genesys.batch-wait", "300ms",
        "swapgate.genesys.job-wait", "50ms");
  }
}
