package io.swapgate.backend.wfmscheduling;

import static io.swapgate.failure.FailureKind.ADHERENCE;
import static io.swapgate.failure.FailureKind.AGENT_BUSY;
import static io.swapgate.failure.FailureKind.CONFLICT;
import static io.swapgate.failure.FailureKind.PLATFORM_DOWN;
import static io.swapgate.failure.FailureKind.PUBLISHING;
import static io.swapgate.failure.FailureKind.RATE_LIMITED;
import static io.swapgate.failure.FailureKind.REFUSED_BY_PLATFORM;
import static io.swapgate.failure.FailureKind.STALE;
import static io.swapgate.failure.FailureKind.TOKEN;
import static io.swapgate.failure.FailureKind.TRANSITION;
import static io.swapgate.failure.FailureKind.UNKNOWN_OUTCOME;

import io.swapgate.failure.FailureKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one table of what the platform's answers mean; the routes say what happens next. */
final class WhatCameBack {
  /** Only of the swap itself: agents have other things that may be "already approved" as well. */
  private static final Pattern ALREADY_APPROVED =
      Pattern.compile(
          "\\A\\W*(the )?shift swap( '[^']*')? (is|was|has) (been )?already (been )?approved",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALREADY_OVER =
      Pattern.compile(
          "\\A\\W*(the )?shift swap( '[^']*')? (is|was|has) (been )?already (been )?"
              + "(cancell?ed|denied|expired)",
          Pattern.CASE_INSENSITIVE);

  private WhatCameBack() {}

  /** Whether a 409 says that there is nothing left to approve. */
  static boolean isAlreadyApproved(int status, String text) {
    return status == 409 && ALREADY_APPROVED.matcher(text).find();
  }

  /** Whether there is nothing to decide: no such swap, or one that someone decided on. */
  static boolean isGone(int status, String text) {
    return status == 404 || status == 410 || (status == 409 && ALREADY_OVER.matcher(text).find());
  }

  /**
   * What an answer that is no success means.
   *
   * @param changes whether the call was one that may have taken effect
   * @param text the error's message and details
   */
  static FailureKind kind(int status, boolean changes, String text) {
    return switch (status) {
      case 401 -> TOKEN;
      case 409 -> conflict(text.toLowerCase(Locale.ROOT));
      case 412 -> STALE;
      case 429 -> RATE_LIMITED;
      case 408 -> noAnswer(changes);
      default -> status >= 500 ? noAnswer(changes) : REFUSED_BY_PLATFORM;
    };
  }

  /** What it means that no answer came at all, or one that blames the server. */
  static FailureKind noAnswer(boolean changes) {
    return changes ? UNKNOWN_OUTCOME : PLATFORM_DOWN;
  }

  private static FailureKind conflict(String text) {
    if (text.contains("adherence")) {
      return ADHERENCE;
    }
    if (text.contains("change in progress")) {
      return AGENT_BUSY;
    }
    if (text.contains("publish")) {
      return PUBLISHING;
    }
    boolean unsettled = text.contains("transition") || text.contains("settled");
    return unsettled || text.contains("validat") ? TRANSITION : CONFLICT;
  }
}
