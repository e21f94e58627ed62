package io.swapgate.backend.genesyscloud.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.SwapSettled;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.SwapStatus;
import io.swapgate.testing.Swaps;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {
  private static final Duration PAUSE = Duration.ofSeconds(31);

  @ParameterizedTest
  @CsvSource({
    "Matched, TransitionNotAllowed, TRANSITION",
    "Matched, ScheduleNotPublished, PUBLISHING",
    "Matched, InitiatingAgentShiftNotFound, STALE",
    "Matched, ReceivingAgentScheduleNotFound, STALE",
    "Matched, ReceivingAgentNotFound, STALE",
    "Matched, InitiatingAgentShiftHasExternalActivities, STALE",
    "Matched, ReceivingExternalActivityOutsideInitiatingShift, STALE",
    "Matched, SomethingNew, REFUSED_BY_PLATFORM",
    "Matched, '', UNKNOWN_OUTCOME",
    "Denied, '', UNKNOWN_OUTCOME"
  })
  void tellsWhyADecisionWasNotCarriedOut(String state, String reason, FailureKind kind)
      throws IOException {
    var ending = ending("{\"state\": \"%s\"%s}".formatted(state, reasonField(reason)));

    var failed = (AttemptFailed) ending.failed().orElseThrow();
    assertThat(failed.failure().kind()).isEqualTo(kind);
    assertThat(failed instanceof NeedsReview).isEqualTo(kind == FailureKind.REFUSED_BY_PLATFORM);
    assertThat(ending.moved()).isEqualTo(kind == FailureKind.STALE);
  }

  @Test
  void judgesASwapAnewWhoseScheduleHasMovedAfterAPauseThatTheLedgerKeeps() throws IOException {
    var ending =
        ending(
            """
            {"state": "Matched", "failureReason": "ReceivingAgentShiftNotFound"}
            """);

    var failed = (TryAgainLater) ending.failed().orElseThrow();
    assertThat(failed.notBefore()).isEqualTo(PAUSE);
  }

  @Test
  void knowsThatOneWasApprovedBefore() throws IOException {
    var ending =
        ending(
            """
            {"state": "Approved", "failureReason": "TransitionNotAllowed"}
            """);

    var settled = (SwapSettled) ending.failed().orElseThrow();
    assertThat(settled.isApproved()).isTrue();
  }

  private static Ending ending(String told) throws IOException {
    var entry = new Entry(new FreshSwap(Swaps.trade("t-0"), "1"), SwapStatus.APPROVED);
    return Ending.read(entry, new ObjectMapper().readTree(told), PAUSE, "corr-7");
  }

  private static String reasonField(String reason) {
    return reason.isEmpty() ? "" : ", \"failureReason\": \"" + reason + "\"";
  }
}
