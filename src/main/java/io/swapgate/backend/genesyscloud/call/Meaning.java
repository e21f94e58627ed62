package io.swapgate.backend.genesyscloud.call;

import static io.swapgate.failure.FailureKind.CONFLICT;
import static io.swapgate.failure.FailureKind.PLATFORM_DOWN;
import static io.swapgate.failure.FailureKind.RATE_LIMITED;
import static io.swapgate.failure.FailureKind.REFUSED_BY_PLATFORM;
import static io.swapgate.failure.FailureKind.STALE;
import static io.swapgate.failure.FailureKind.TOKEN;
import static io.swapgate.failure.FailureKind.UNKNOWN_OUTCOME;

import io.swapgate.failure.FailureKind;
import java.util.Locale;

/** The one table of what answers mean that are no success, by status and documented code. */
final class Meaning {
  private Meaning() {}

  /**
   * What such an answer means.
   *
   * @param changes whether the call was one that may have taken effect
   */
  static FailureKind of(int status, String code, String text, boolean changes) {
    return switch (status) {
      case 401 -> TOKEN;
      case 409 -> code.equals("wfm.transaction.conflict") ? STALE : CONFLICT;
      case 429 -> RATE_LIMITED;
      case 400 -> speaksOfVersions(text) ? STALE : REFUSED_BY_PLATFORM;
      case 408 -> noAnswer(changes);
      default -> status >= 500 ? noAnswer(changes) : REFUSED_BY_PLATFORM;
    };
  }

  /** What it means that no answer came at all, or one that blames the server. */
  static FailureKind noAnswer(boolean changes) {
    return changes ? UNKNOWN_OUTCOME : PLATFORM_DOWN;
  }

  /** Other services of the platform say so by a 400, with no code of its own. */
  private static boolean speaksOfVersions(String text) {
    return text.toLowerCase(Locale.ROOT).contains("does not match the current version");
  }
}
