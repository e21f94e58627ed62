package io.swapgate.backend.genesyscloud.decide;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.SwapSettled;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.swap.Swap;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one decision of a job ended.
 *
 * @param failed empty if it was carried out
 * @param moved whether a schedule is not what it was decided on
 * @param swap as it is now
 */
record Ending(Optional<Throwable> failed, boolean moved, Swap swap) {
  static Ending failed(Entry entry, Throwable why) {
    return new Ending(Optional.of(why), false, entry.swap());
  }

  /**
   * Reads an entry of a complete job's result, be it that of the decision or the word that it was
   * not carried out.
   *
   * @param movedPause how long a swap waits, to be judged anew, one of whose schedules has moved
   * @param correlationId of the job's answer
   */
  static Ending read(Entry entry, JsonNode told, Duration movedPause, String correlationId) {
    var reason = told.path("failureReason").asText();
    if (reason.isEmpty() && told.path("state").asText().equals(entry.state())) {
      return new Ending(Optional.empty(), false, as(entry, told));
    }
    var failure = failure(told, reason, correlationId);
    var thrown = thrown(failure, reason, told, movedPause);
    return new Ending(Optional.of(thrown), failure.kind() == FailureKind.STALE, entry.swap());
  }

  private static Throwable thrown(
      Failure failure, String reason, JsonNode told, Duration movedPause) {
    var state = told.path("state").asText();
    if (reason.equals("TransitionNotAllowed") && state.equals("Approved")) {
      return SwapSettled.approved("the platform says that it is approved already");
    }
    boolean closed = state.equals("Denied") || state.equals("Canceled") || state.equals("Expired");
    if (reason.equals("TransitionNotAllowed") && closed) {
      return SwapSettled.gone("the platform says " + state);
    }
    return switch (failure.kind()) {
      case REFUSED_BY_PLATFORM -> new NeedsReview(failure);
      case STALE -> new TryAgainLater(failure, movedPause);
      default -> new TryAgainLater(failure);
    };
  }

  private static Failure failure(JsonNode told, String reason, String correlationId) {
    var why =
        reason.isEmpty()
            ? "the job left the trade " + told.path("state").asText("in no state")
            : "not carried out: " + reason;
    return new Failure(kind(reason), OptionalInt.empty(), why, correlationId);
  }

  private static FailureKind kind(String reason) {
    return switch (reason) {
      case "" -> FailureKind.UNKNOWN_OUTCOME;
      case "TransitionNotAllowed" -> FailureKind.TRANSITION;
      case "ScheduleNotPublished" -> FailureKind.PUBLISHING;
      case "InitiatingAgentScheduleNotFound",
          "InitiatingAgentShiftHasExternalActivities",
          "InitiatingAgentShiftNotFound",
          "InitiatingExternalActivityOutsideReceivingShift",
          "ReceivingAgentNotFound",
          "ReceivingAgentScheduleNotFound",
          "ReceivingAgentShiftHasExternalActivities",
          "ReceivingAgentShiftNotFound",
          "ReceivingExternalActivityOutsideInitiatingShift" ->
          FailureKind.STALE;
      default -> FailureKind.REFUSED_BY_PLATFORM;
    };
  }

  private static Swap as(Entry entry, JsonNode told) {
    var metadata = new Fields(told.path("metadata"));
    var before = entry.swap();
    return before.now(
        entry.wanted(),
        metadata.has("dateModified") ? metadata.instant("dateModified") : before.lastUpdated());
  }
}
