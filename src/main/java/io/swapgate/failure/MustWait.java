package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;

/**
 * Nothing failed, but it is known that an attempt would: an agent or the management unit is not
 * ready, as another swap found out, or what the swap was judged on is no longer so. The ledger
 * keeps the swap until then, and it is judged anew.
 */
@RegisterForReflection // named in error-handling.camel.yaml
public final class MustWait extends WayOut {
  private final FailureKind kind;
  private final transient Duration pause;

  /** For {@code pause}, because of what {@code why} says. */
  public MustWait(FailureKind kind, Duration pause, String why) {
    super(why);
    this.kind = kind;
    this.pause = pause;
  }

  /** What the other swap came upon. */
  public FailureKind kind() {
    return kind;
  }

  public Duration pause() {
    return pause;
  }
}
