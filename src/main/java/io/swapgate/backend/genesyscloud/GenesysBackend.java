package io.swapgate.backend.genesyscloud;

import io.quarkus.arc.Unremovable;
import io.swapgate.platform.Backend;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Decides on up to {@code swapgate.genesys.batch-size} trades in a call. */
@Unremovable
@ApplicationScoped
public class GenesysBackend implements Backend {
  static final String NAME = "genesys-cloud";

  private final GenesysConfig config;

  public GenesysBackend(GenesysConfig config) {
    this.config = config;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> faults() {
    var faults = new ArrayList<String>();
    var units = config.businessUnits().orElse(List.of());
    if (units.isEmpty() && config.managementUnits().isEmpty()) {
      faults.add(
          "swapgate.genesys.business-units is not set: it names the ids of the business units whose"
              + " trades are decided on");
    }
    config.managementUnits().keySet().stream()
        .filter(unit -> !units.isEmpty() && !units.contains(unit))
        .map(
            "swapgate.genesys.management-units.%s: swapgate.genesys.business-units has no such unit"
                ::formatted)
        .forEach(faults::add);
    atLeastOne("weeks", config.weeks(), faults);
    atLeastOne("batch-size", config.batchSize(), faults);
    return faults;
  }

  private static void atLeastOne(String key, int value, List<String> faults) {
    if (value < 1) {
      faults.add("swapgate.genesys.%s must be 1 or more; it is %s".formatted(key, value));
    }
  }

  @Override
  public int together() {
    return config.batchSize();
  }
}
