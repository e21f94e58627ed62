package io.swapgate.platform;

import io.quarkus.runtime.Startup;
import io.swapgate.config.ConfigFaults;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The backend that {@code swapgate.backend} names. */
@Startup // so that settings that make no sense are told of at once
@ApplicationScoped
public class BackendInUse {
  private final int together;

  @Inject
  public BackendInUse(SwapgateConfig config, @Any Instance<Backend> backends) {
    this(
        backends.stream()
            .filter(backend -> backend.name().equals(config.backend()))
            .findFirst()
            .map(BackendInUse::together)
            .orElse(1));
  }

  public BackendInUse(int together) {
    this.together = together;
  }

  /** As {@link Backend#together}. */
  public int together() {
    return together;
  }

  private static int together(Backend backend) {
    var faults = backend.faults();
    if (!faults.isEmpty()) {
      throw new ConfigFaults(faults);
    }
    return backend.together();
  }
}
