package io.swapgate.backend.genesyscloud;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code swapgate.genesys.*}: of the genesys-cloud backend alone. */
@ConfigMapping(prefix = "swapgate.genesys")
public interface GenesysConfig {
  /** The organisation's region by its domain, mypurecloud.de for one. */
  Optional<String> region();

  /** The ids of the business units whose trades are decided on. */
  Optional<List<String>> businessUnits();

  /** By business unit, the ids of its management units; the published API has no list of them. */
  Map<String, List<String>> managementUnits();

  /** For so many schedule weeks trades are looked for, the present one among them. */
  @WithDefault("26")
  int weeks();

  /** For so long a management unit's own rules are believed. */
  @WithDefault("10m")
  Duration keepRules();

  /** How long the first decision waits for others to share its job. */
  @WithDefault("1s")
  Duration batchWait();

  /** Most decisions in a job. */
  @WithDefault("50")
  int batchSize();

  /** How long after its start a job is first looked at; later looks come at longer intervals. */
  @WithDefault("1s")
  Duration jobWait();

  /** Whether an agent who is on a contact has to end it before a trade is approved. */
  @WithDefault("true")
  boolean adherence();
}
