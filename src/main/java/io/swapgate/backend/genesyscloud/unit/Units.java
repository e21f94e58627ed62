package io.swapgate.backend.genesyscloud.unit;

import io.quarkus.arc.Unremovable;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Which business units there are, and which management unit belongs to which. */
@Unremovable
@ApplicationScoped
public class Units {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final GenesysConfig config;
  private final Map<String, String> learnt = new ConcurrentHashMap<>();

  public Units(GenesysConfig config) {
    this.config = config;
    config
        .managementUnits()
        .forEach((business, units) -> units.forEach(unit -> learnt.put(unit, business)));
    business(config).stream()
        .filter(unit -> !config.managementUnits().containsKey(unit))
        .forEach(
            unit ->
                LOG.warnf(
                    "swapgate.genesys.management-units.%s is not set: trades are asked for without"
                        + " naming units, which the platform may take for none",
                    unit));
  }

  /** All business units, in the order in which they are asked. */
  public List<String> business() {
    return business(config);
  }

  private static List<String> business(GenesysConfig config) {
    return config.businessUnits().orElse(List.copyOf(config.managementUnits().keySet()));
  }

  /** The management units of one, as they are configured; none stands for all. */
  public List<String> management(String business) {
    return config.managementUnits().getOrDefault(business, List.of());
  }

  /** Notes what a trade tells. */
  public void learn(String management, String business) {
    learnt.putIfAbsent(management, business);
  }

  /** The business unit that {@code management} belongs to. */
  public String businessOf(String management) {
    var known = learnt.get(management);
    if (known != null) {
      return known;
    }
    if (business().size() == 1) {
      return business().get(0);
    }
    var why =
        "management unit %s is in none of swapgate.genesys.management-units.<business unit>"
            .formatted(management);
    throw new NeedsReview(Failure.of(FailureKind.REFUSED_BY_PLATFORM, why));
  }
}
