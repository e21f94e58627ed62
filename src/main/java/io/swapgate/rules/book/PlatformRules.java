package io.swapgate.rules.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What is set on the platform about a management unit's rules, put into our own words. */
@ApplicationScoped
public class PlatformRules {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final RulesInForce rules;
  private final Clock clock;

  public PlatformRules(RulesInForce rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Has the unit's swaps judged by it from now on, key by key, where it is stricter than the
   * house's own. To be told as often as it is read: what was told before changes nothing.
   *
   * @param settings all that is set there, by rule and key, as {@code min-rest.least}: {@code 10h}
   */
  public void told(String managementUnit, Map<String, String> settings) {
    rules.hear(managementUnit, settings, clock.instant()).ifPresent(PlatformRules::log);
  }

  /** Where the house has set something else, and what makes no sense here; a line each. */
  public List<String> differences(String managementUnit, Map<String, String> settings) {
    var held = UnitSettings.of(rules.now(), managementUnit, settings);
    return Stream.concat(held.differences().stream(), held.leftOut().stream()).toList();
  }

  private static void log(UnitSettings heard) {
    heard.leftOut().forEach(line -> LOG.warnf("Rules: %s", line));
    var stricter =
        heard.stricter().entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(", "));
    LOG.infof(
        "Rules: management unit %s: from the platform: %s",
        heard.unit(), stricter.isEmpty() ? "nothing, as nothing is stricter there" : stricter);
  }
}
