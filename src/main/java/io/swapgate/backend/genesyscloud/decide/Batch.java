package io.swapgate.backend.genesyscloud.decide;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.OneOfMany;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.backend.genesyscloud.trade.TradesFound;
import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.swap.SwapId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decisions on trades of one business unit, on their way to the platform: all in one job, or in
 * parts where the platform refuses a job as a whole because of some of them.
 */
@RegisterForReflection // asked by the routes
public final class Batch {
  /**
   * Entries that go out in one job.
   *
   * @param compared whether it was seen that their versions are still the platform's
   */
  private record Part(List<Entry> entries, boolean compared) {
    boolean isOne() {
      return entries.size() == 1;
    }
  }

  private static final Set<FailureKind> REFUSALS = Set.of(FailureKind.STALE, FailureKind.CONFLICT);

  private final String unit;
  private final Duration movedPause;
  private final Deque<Part> parts = new ArrayDeque<>();
  private final Map<SwapId, Ending> endings = new HashMap<>();
  private boolean doubtful;

  Batch(String unit, List<Entry> entries, Duration movedPause) {
    this.unit = unit;
    this.movedPause = movedPause;
    parts.add(new Part(entries, false));
  }

  public String unit() {
    return unit;
  }

  /** Whether a part has to be sent. */
  public boolean isUnfinished() {
    return !parts.isEmpty();
  }

  /** Whether the next part may hold a version that is old, nobody knows which. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** What goes out next. */
  List<Entry> next() {
    return parts.element().entries();
  }

  Ending ending(SwapId id) {
    return Objects.requireNonNull(endings.get(id));
  }

  /** The job of the next part is complete; each of its entries has an outcome of its own. */
  void completed(JobResult result) {
    for (Entry entry : parts.remove().entries()) {
      endings.put(entry.id(), ending(entry, result));
    }
  }

  /** The job of the next part came to nothing, or the look at which of it is old. */
  void failed(Exception thrown) {
    var part = parts.remove();
    boolean compares = doubtful;
    doubtful = false;
    if (compares) {
      part.entries().forEach(entry -> endings.put(entry.id(), Ending.failed(entry, old())));
      return;
    }
    if (isConflict(thrown) && !part.isOne() && !part.compared()) {
      doubtful = true;
      parts.addFirst(part);
    } else if (isForOne(thrown) && !part.isOne()) {
      int half = part.entries().size() / 2;
      parts.addFirst(
          new Part(part.entries().subList(half, part.entries().size()), part.compared()));
      parts.addFirst(new Part(part.entries().subList(0, half), part.compared()));
    } else {
      part.entries().forEach(entry -> endings.put(entry.id(), Ending.failed(entry, thrown)));
    }
  }

  /** Takes those out of the next part that are not as they were when they were decided on. */
  void compare(TradesFound found) {
    doubtful = false;
    var part = parts.remove();
    var still = part.entries().stream().filter(entry -> isStill(entry, found)).toList();
    part.entries().stream()
        .filter(entry -> !still.contains(entry))
        .forEach(entry -> endings.put(entry.id(), Ending.failed(entry, old())));
    if (!still.isEmpty()) {
      parts.addFirst(new Part(still, true));
    }
  }

  private Ending ending(Entry entry, JobResult result) {
    var told = new ArrayList<JsonNode>();
    for (JsonNode entity : result.json().path("entities")) {
      if (entity.path("id").asText().equals(entry.id().value())) {
        told.add(entity);
      }
    }
    return told.size() == 1
        ? Ending.read(entry, told.get(0), movedPause, result.correlationId())
        : Ending.failed(entry, unknown("the job tells of the trade %d times", told.size()));
  }

  private static boolean isStill(Entry entry, TradesFound found) {
    return found.isMatched(entry.id(), entry.fresh().version());
  }

  /** Whether the job was refused as a whole, as when a version in it is old. */
  private static boolean isConflict(Exception thrown) {
    return thrown instanceof AttemptFailed failed && REFUSALS.contains(failed.failure().kind());
  }

  /** Whether it may be the doing of one of several entries. */
  private static boolean isForOne(Exception thrown) {
    return isConflict(thrown) || OneOfMany.mayHaveCaused(thrown);
  }

  private static TryAgainLater old() {
    return new TryAgainLater(
        Failure.of(FailureKind.STALE, "the trade has another version than was decided on"));
  }

  private static TryAgainLater unknown(String why, int times) {
    return new TryAgainLater(Failure.of(FailureKind.UNKNOWN_OUTCOME, why.formatted(times)));
  }
}
