package io.swapgate.swap;

/**
 * What the platform itself finds against a swap.
 *
 * @param type the platform's own word for it; any text
 */
public record PlatformFinding(String type, Kind kind) {
  /** How much a finding weighs. */
  public enum Kind {
    /** It would forbid the swap. */
    VIOLATION,
    /** The platform wants a person to look. */
    REVIEW,
    /** The platform could not work it out, so nobody knows whether it speaks against the swap. */
    UNEVALUATED
  }

  public PlatformFinding {
    if (type.isBlank()) {
      throw new IllegalArgumentException("the type of a finding is blank");
    }
  }
}
