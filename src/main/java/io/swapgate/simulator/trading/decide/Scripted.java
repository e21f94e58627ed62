package io.swapgate.simulator.trading.decide;

import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Step;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is scripted to go wrong with approvals, in this API's terms. A conflict of two of the kinds
 * fails its entry alone, as the API has a reason for it; an agent who is busy and a reason that
 * nobody named fail the whole call; adherence is never a reason here, and is shown only to who
 * reads it.
 */
final class Scripted {
  private static final Set<ConflictKind> OF_ENTRY =
      EnumSet.of(ConflictKind.TRANSITION, ConflictKind.PUBLISHING);
  private static final Set<ConflictKind> OF_CALL =
      EnumSet.of(ConflictKind.AGENT_BUSY, ConflictKind.OTHER);

  private final TroubleBook troubles;

  Scripted(TroubleBook troubles) {
    this.troubles = troubles;
  }

  /** Throws if this entry is to fail the whole call before anything is done. */
  void refuseCall(Entry entry) {
    if (!entry.approves()) {
      return;
    }
    var script = troubles.of(entry.id());
    script
        .next(Trouble.Failure.class, failure -> failure.step() == Step.APPROVE)
        .ifPresent(
            failure -> {
              throw Refusals.scripted(failure.status());
            });
    conflict(entry, OF_CALL)
        .ifPresent(
            kind -> {
              throw Refusals.conflict("About trade '" + entry.id() + "': " + kind.message());
            });
  }

  Optional<FailureReason> failure(Entry entry) {
    return conflict(entry, OF_ENTRY)
        .map(
            kind ->
                kind == ConflictKind.PUBLISHING
                    ? FailureReason.SCHEDULE_NOT_PUBLISHED
                    : FailureReason.TRANSITION_NOT_ALLOWED);
  }

  /** Throws if the answer is to be lost though the trade was approved. */
  void loseAnswer(Entry entry) {
    troubles
        .of(entry.id())
        .next(Trouble.LostAnswer.class)
        .ifPresent(
            lost -> {
              throw Refusals.scripted(lost.status());
            });
  }

  private Optional<ConflictKind> conflict(Entry entry, Set<ConflictKind> kinds) {
    return troubles
        .of(entry.id())
        .next(Trouble.Conflict.class, conflict -> kinds.contains(conflict.kind()))
        .map(Trouble.Conflict::kind);
  }
}
