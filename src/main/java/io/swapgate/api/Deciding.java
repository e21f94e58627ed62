package io.swapgate.api;

import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** What people may decide here. */
@ApplicationScoped
public class Deciding {
  private final boolean denials;

  public Deciding(SwapgateConfig config) {
    this.denials = config.review().mayDeny();
  }

  void requireDenialsAllowed() {
    if (!denials) {
      throw new Problem(403, "swapgate.review.may-deny is false");
    }
  }
}
