package io.swapgate.backend.genesyscloud.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.backend.genesyscloud.trade.TradesFound;
import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.SwapSettled;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.testing.Swaps;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final Duration PAUSE = Duration.ofSeconds(31);
  private static final FailureKind UNKNOWN = FailureKind.UNKNOWN_OUTCOME;

  private final Batch batch = batch(4);

  @Test
  void givesEachDecisionItsOwnOutcome() throws IOException {
    batch.completed(
        result(
            """
            {"id": "t-0", "state": "Approved",
             "metadata": {"version": 2, "dateModified": "2026-11-22T10:00:00Z"}},
            {"id": "t-1", "state": "Canceled", "failureReason": "TransitionNotAllowed",
             "metadata": {"version": 3}},
            {"id": "t-2", "state": "Matched", "failureReason": "ScheduleNotPublished",
             "metadata": {"version": 1}}
            """));

    assertThat(batch.isUnfinished()).isFalse();
    var approved = batch.ending(id(0));
    assertThat(approved.failed()).isEmpty();
    assertThat(approved.swap().status()).isEqualTo(SwapStatus.APPROVED);
    assertThat(approved.swap().lastUpdated()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    assertThat(batch.ending(id(1)).failed()).containsInstanceOf(SwapSettled.class);
    assertThat(failure(2).kind()).isEqualTo(FailureKind.PUBLISHING);
    assertThat(failure(2).correlationId()).isEqualTo("corr-7");
    assertThat(failure(3).kind()).as("of whom nothing is said").isEqualTo(UNKNOWN);
  }

  @Test
  void doesNotTrustAJobThatTellsOfATradeTwice() throws IOException {
    var one = batch(1);
    one.completed(
        result(
            """
            {"id": "t-0", "state": "Approved"}, {"id": "t-0", "state": "Canceled"}
            """));

    assertThat(((AttemptFailed) one.ending(id(0)).failed().orElseThrow()).failure().kind())
        .isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"STALE", "CONFLICT"})
  void takesOutWhatHasMovedAndSendsTheRest(FailureKind refusal) throws IOException {
    batch.failed(new TryAgainLater(new Failure(refusal, OptionalInt.of(409), "refused", "c-1")));
    assertThat(batch.isDoubtful()).isTrue();

    batch.compare(matched("t-0 1", "t-1 2", "t-2 1"));

    assertThat(batch.isDoubtful()).isFalse();
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(0), id(2));
    assertThat(failure(1).kind()).isEqualTo(FailureKind.STALE);
    assertThat(failure(3).kind()).as("no longer listed").isEqualTo(FailureKind.STALE);
  }

  @Test
  void halvesUntilTheOddOneIsAlone() throws IOException {
    batch.failed(old());
    batch.compare(matched("t-0 1", "t-1 1", "t-2 1", "t-3 1"));
    batch.failed(old());

    assertThat(batch.isDoubtful()).as("it was seen that none has moved").isFalse();
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(0), id(1));
    batch.failed(old());
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(0));
    batch.failed(old());
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(1));
    batch.completed(result("{\"id\": \"t-1\", \"state\": \"Approved\"}"));
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(2), id(3));
    batch.completed(
        result(
            """
            {"id": "t-2", "state": "Approved"}, {"id": "t-3", "state": "Approved"}
            """));

    assertThat(batch.isUnfinished()).isFalse();
    assertThat(failure(0).kind()).isEqualTo(FailureKind.STALE);
    assertThat(IntStream.range(1, 4).mapToObj(i -> batch.ending(id(i)).failed()))
        .allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 413})
  void findsTheOneForWhichTheWholeJobIsRefused(int status) {
    var refused =
        new NeedsReview(
            new Failure(FailureKind.REFUSED_BY_PLATFORM, OptionalInt.of(status), "refused", "c-1"));
    batch.failed(refused);

    assertThat(batch.isDoubtful()).isFalse();
    assertThat(batch.next()).extracting(Entry::id).containsExactly(id(0), id(1));
  }

  @Test
  void leavesAllOpenWhenNobodyKnowsWhatBecameOfTheJob() {
    var lost = new IOException("connection reset");
    batch.failed(lost);

    assertThat(batch.isUnfinished()).isFalse();
    assertThat(IntStream.range(0, 4).mapToObj(i -> batch.ending(id(i)).failed().orElseThrow()))
        .allMatch(lost::equals);
  }

  @Test
  void letsEachLookForItselfWhenTheyCannotBeCompared() {
    batch.failed(old());
    batch.failed(new IOException("connection reset"));

    assertThat(batch.isUnfinished()).isFalse();
    assertThat(IntStream.range(0, 4).mapToObj(i -> failure(i).kind()))
        .containsOnly(FailureKind.STALE);
  }

  private static TryAgainLater old() {
    return new TryAgainLater(
        new Failure(FailureKind.STALE, OptionalInt.of(409), "409 old version", "c-1"));
  }

  private Failure failure(int number) {
    return ((AttemptFailed) batch.ending(id(number)).failed().orElseThrow()).failure();
  }

  private static Batch batch(int size) {
    var entries = IntStream.range(0, size).mapToObj(BatchTest::entry).toList();
    return new Batch("BU-1", entries, PAUSE);
  }

  private static Entry entry(int number) {
    var swap = Swaps.draft("t-" + number).between("A-" + number, "B-" + number).swap();
    return new Entry(new FreshSwap(swap, "1"), SwapStatus.APPROVED);
  }

  private static SwapId id(int number) {
    return new SwapId("t-" + number);
  }

  private static JobResult result(String entities) throws IOException {
    var json = new ObjectMapper().readTree("{\"entities\": [" + entities + "]}");
    return new JobResult(json, "corr-7");
  }

  /** Matched trades, each as its id and its version. */
  private static TradesFound matched(String... trades) throws IOException {
    var entities =
        List.of(trades).stream()
            .map(trade -> trade.split(" ", -1))
            .map(
                trade ->
                    """
                    {"trade": {"id": "%s", "state": "Matched", "metadata": {"version": %s}}}
                    """
                        .formatted(trade[0], trade[1]))
            .toList();
    var json = "{\"entities\": [" + String.join(",", entities) + "]}";
    return TradesFound.evaluated("BU-1", new ObjectMapper().readTree(json));
  }
}
