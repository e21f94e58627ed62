package io.swapgate.ledger;

import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.history.SwapEvent;
import io.swapgate.ledger.history.Tally;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A swap in hand gets into another state: all that follows from it, in one transaction.
 *
 * @param code the rule or the kind of failure behind it; empty if there is none
 * @param due when it is taken up again without being asked for
 */
record StateChange(
    SwapState state, String code, String reason, @Nullable Instant due, Instant now) {
  private static final String CHANGE =
      "UPDATE swap SET seen = ?, state = ?, code = ?, reason = ?, due_at = ?, changed_at = ?%s"
          + " WHERE swap_id = ? AND version = ?";
  private static final String GO_ON = CHANGE.formatted("");
  private static final String END =
      CHANGE.formatted(", body = NULL, schedules = NULL, wish = NULL");
  private static final String FIRST_TAKEN = "SELECT MIN(taken_at) FROM swap WHERE swap_id = ?";
  private static final String SETTLE =
      "UPDATE dead_letter SET state = 'SETTLED' WHERE swap_id = ? AND state = 'OPEN'";

  StateChange(SwapState state, String code, String reason, Instant now) {
    this(state, code, reason, null, now);
  }

  /** Returns how long after the first sight of the swap it was approved, if this is that. */
  Optional<Duration> of(Sql sql, SwapInHand hand) throws SQLException {
    var swap = hand.swap();
    var id = swap.id().value();
    var version = SwapLedger.version(swap);
    addPassed(sql, hand);
    SwapEvent.add(sql, swap.id(), new SwapEvent(now, state.name(), code, reason));
    if (state.isFinal()) {
      sql.update(SETTLE, id); // a letter that lies open has nothing left to decide
    }
    var after = count(sql, hand);
    var change = state.isFinal() ? END : GO_ON;
    var seen = hand.lastSeen().toString();
    sql.update(change, seen, state.name(), code, reason, due, now, id, version);
    return after;
  }

  /** The rules were asked some time before what this is about, but in the same breath. */
  static void addPassed(Sql sql, SwapInHand hand) throws SQLException {
    var passed = hand.tellPassed();
    if (passed.isPresent()) {
      var event = new SwapEvent(passed.get(), SwapEvent.PASSED, "", "no rule speaks against it");
      SwapEvent.add(sql, hand.swap().id(), event);
    }
  }

  private Optional<Duration> count(Sql sql, SwapInHand hand) throws SQLException {
    switch (state) {
      case APPROVED -> {
        Approvals.add(sql, hand.swap());
        var id = hand.swap().id().value();
        long since = sql.first(FIRST_TAKEN, row -> row.getLong(1), id).orElse(now.toEpochMilli());
        var after = Duration.ofMillis(now.toEpochMilli() - since);
        Tally.approval(sql, now, after);
        return Optional.of(after);
      }
      case DEAD -> Tally.count(sql, now, Tally.DEAD);
      case HELD -> Tally.count(sql, now, Tally.HELD);
      case DENIED -> Tally.count(sql, now, Tally.DENIED);
      case IN_HAND, PARKED, GONE, RELEASED, SUPERSEDED -> {}
    }
    return Optional.empty();
  }
}
