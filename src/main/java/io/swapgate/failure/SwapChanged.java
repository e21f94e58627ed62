package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The swap, or a schedule, is no longer what the rules judged: it is judged again from the start.
 */
@RegisterForReflection // named in error-handling.camel.yaml
public final class SwapChanged extends WayOut {
  public SwapChanged(String why) {
    super(why);
  }
}
