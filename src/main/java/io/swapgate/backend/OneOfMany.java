package io.swapgate.backend;

import io.swapgate.failure.AttemptFailed;
import java.util.Set;

/** Failures of calls about several things, which may be the doing of one of them. */
public final class OneOfMany {
  /** A thing that is not valid, is not there, or makes the call too large. */
  private static final Set<Integer> STATUSES = Set.of(400, 404, 413);

  private OneOfMany() {}

  /** Whether the others may fare better without it. */
  public static boolean mayHaveCaused(Throwable thrown) {
    return thrown instanceof AttemptFailed failed
        && STATUSES.contains(failed.failure().status().orElse(0));
  }
}
