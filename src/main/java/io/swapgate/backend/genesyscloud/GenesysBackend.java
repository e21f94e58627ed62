package io.swapgate.backend.genesyscloud;

import io.quarkus.arc.Unremovable;
import io.swapgate.platform.Backend;
import jakarta.enterprise.context.ApplicationScoped;

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
  public int together() {
    return config.batchSize();
  }
}
