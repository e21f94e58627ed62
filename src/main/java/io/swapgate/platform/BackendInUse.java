package io.swapgate.platform;

import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The backend that {@code swapgate.backend} names. */
@ApplicationScoped
public class BackendInUse {
  private final int together;

  @Inject
  public BackendInUse(SwapgateConfig config, @Any Instance<Backend> backends) {
    this(
        backends.stream()
            .filter(backend -> backend.name().equals(config.backend()))
            .mapToInt(Backend::together)
            .findFirst()
            .orElse(1));
  }

  public BackendInUse(int together) {
    this.together = together;
  }

  /** As {@link Backend#together}. */
  public int together() {
    return together;
  }
}
