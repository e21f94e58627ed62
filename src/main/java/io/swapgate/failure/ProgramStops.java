package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The program was told to stop: nothing new begins, and the next start takes the swap up again. */
@RegisterForReflection // named in error-handling.camel.yaml
public final class ProgramStops extends WayOut {
  public ProgramStops() {
    super("the program stops");
  }
}
