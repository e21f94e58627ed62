package io.swapgate.failure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came back, named for what it means; the conflict table of the README, row by row. */
public enum FailureKind {
  /** An agent is in an adherence session; the platform's status sync lags behind it. */
  ADHERENCE,
  /** The swap itself has not settled. */
  TRANSITION,
  /** Another schedule change of one of the agents is under way. */
  AGENT_BUSY,
  /** The management unit publishes its schedule. */
  PUBLISHING,
  /** The swap moved between our read and our approval. */
  STALE,
  /** A conflict that says nothing we know. */
  CONFLICT,
  /** Too many calls; costs the swap no attempt. */
  RATE_LIMITED,
  /** The platform no longer takes our token. */
  TOKEN,
  /** The platform will not do this for us, however often we ask. */
  REFUSED_BY_PLATFORM,
  /** No answer, or one that blames the server, before anything was sent that could take effect. */
  PLATFORM_DOWN,
  /** An approval was sent and its answer never came: it may have taken effect. */
  UNKNOWN_OUTCOME,
  /** An answer that cannot be read. */
  GARBLED,
  /** The shift starts too soon for another attempt. */
  TOO_LATE,
  /** A fault of Swapgate's own. */
  UNEXPECTED;

  /** The kind with that {@link #key}. */
  public static Optional<FailureKind> of(String key) {
    return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** As in {@code swapgate.retry.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
