package io.swapgate.simulator.swap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shift swap at one version; {@code validatedAt} is when a PENDING_VALIDATION one will have been
 * validated.
 */
public record Swap(
    String id,
    long version,
    SwapStatus status,
    SwapTerms terms,
    Instant created,
    Instant lastUpdated,
    @Nullable Instant validatedAt) {
  public Swap {
    if (id.isEmpty() || version < 1 || lastUpdated.isBefore(created)) {
      throw new IllegalArgumentException(
          "swap needs an id, a version from 1 and a change after its creation: " + id);
    }
  }

  /** Returns the strong entity tag of this version, with its quotes. */
  public String etag() {
    return "\"" + version + "\"";
  }

  public Swap touched(Instant at) {
    return new Swap(id, version + 1, status, terms, created, at, validatedAt);
  }

  public Swap in(SwapStatus other, Instant at) {
    return new Swap(id, version + 1, other, terms, created, at, null);
  }

  public Swap under(SwapTerms other, Instant at) {
    return new Swap(id, version + 1, status, other, created, at, validatedAt);
  }

  public Swap validating(Instant at, Instant until) {
    return new Swap(id, version + 1, SwapStatus.PENDING_VALIDATION, terms, created, at, until);
  }
}
