package io.swapgate.ledger;

import io.swapgate.failure.Failure;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.history.SwapEvent;
import io.swapgate.retry.Attempt;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which swaps are in hand, waiting or finished, and the attempts made for each. */
@ApplicationScoped
public class SwapLedger {
  static final String LATEST =
      "SELECT * FROM swap WHERE swap_id = ? ORDER BY changed_at DESC, taken_at DESC LIMIT 1";
  private static final String TAKE =
      "INSERT INTO swap (swap_id, version, seen, pass, state, terms, body, code, reason, due_at,"
          + " taken_at, changed_at, agent, counterpart, management_unit, deadline)"
          + " VALUES (?, ?, ?, ?, 'IN_HAND', ?, ?, '', '', NULL, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (swap_id, version) DO UPDATE SET pass = excluded.pass,"
          + " state = 'IN_HAND', terms = excluded.terms, body = excluded.body, due_at = NULL,"
          + " changed_at = excluded.changed_at, deadline = excluded.deadline"
          + " WHERE swap.state = ? AND swap.changed_at = ?"; // as it was read, or not at all
  private static final String ONE = "SELECT * FROM swap WHERE swap_id = ? AND version = ?";
  private static final String SUPERSEDE =
      "UPDATE swap SET state = 'SUPERSEDED', body = NULL, schedules = NULL WHERE swap_id = ?"
          + " AND version <> ? AND state NOT IN ('APPROVED', 'DENIED', 'GONE', 'SUPERSEDED')";
  private static final String HOLD =
      "INSERT INTO hold (swap_id, version, number, rule, refusal, at) VALUES (?, ?, ?, ?, ?, ?)";
  private static final String JUDGED =
      "UPDATE swap SET schedules = ? WHERE swap_id = ? AND version = ?";
  private static final String DUE = "UPDATE swap SET due_at = ? WHERE swap_id = ? AND version = ?";

  /** What a process that is no more waited with in memory goes on waiting in the ledger. */
  private static final String WAIT_ON =
      "UPDATE swap SET state = 'PARKED' WHERE swap_id = ? AND version = ?";

  private final LedgerDatabase database;
  private final Json json;
  private final Clock clock;
  private final RulesInForce rules;

  public SwapLedger(LedgerDatabase database, Json json, Clock clock, RulesInForce rules) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.rules = rules;
  }

  /** Takes a listed swap up; empty if it waits or is finished as it stands. */
  public Optional<SwapInHand> claim(Swap swap) {
    var now = clock.instant();
    return database.inOne(
        sql -> {
          var last = sql.first(LATEST, SwapRow::read, swap.id().value());
          if (last.isPresent() && !last.get().leavesOpen(swap, now)) {
            return Optional.empty();
          }
          if (last.isPresent() && last.get().isWaiting(swap, now)) {
            sql.update(WAIT_ON, swap.id().value(), last.get().version());
            return Optional.empty();
          }
          int pass = last.map(row -> row.passOf(swap)).orElse(1);
          return take(sql, swap, last, pass, "listed by the platform");
        });
  }

  /** Takes a parked swap up again; empty if it no longer waits. */
  public Optional<SwapInHand> resume(Swap swap) {
    return database.inOne(
        sql -> {
          var last = sql.first(LATEST, SwapRow::read, swap.id().value());
          if (last.isEmpty() || last.get().state() != SwapState.PARKED) {
            return Optional.empty();
          }
          return take(sql, swap, last, last.get().pass(), "its wait is over");
        });
  }

  /** Empty if somebody else changed it since {@code last} was read. */
  private Optional<SwapInHand> take(
      Sql sql, Swap swap, Optional<SwapRow> last, int pass, String why) throws SQLException {
    var now = clock.instant();
    var id = swap.id().value();
    var version = version(swap);
    var same = last.filter(row -> row.version().equals(version));
    boolean isNewer = last.isPresent() && same.isEmpty();
    var asRead = isNewer ? sql.first(ONE, SwapRow::read, id, version) : same;
    int taken =
        sql.update(
            TAKE,
            id,
            version,
            version,
            pass,
            swap.terms().fingerprint(),
            json.write(swap),
            now,
            now,
            swap.agent().value(),
            swap.counterpart().value(),
            swap.managementUnit(),
            rules.deadline(swap),
            asRead.map(row -> row.state().name()).orElse(""),
            asRead.map(SwapRow::changedAt).orElse(now));
    if (taken == 0) {
      return Optional.empty();
    }
    if (isNewer) {
      sql.update(SUPERSEDE, id, version);
    }
    SwapEvent.add(sql, swap.id(), new SwapEvent(now, SwapEvent.TAKEN, "", why));
    boolean denies = same.filter(SwapRow::isToBeDenied).isPresent();
    var attempts = last.isEmpty() ? List.<Attempt>of() : Attempts.of(sql, swap.id(), pass);
    return Optional.of(new SwapInHand(swap, pass, attempts).denies(denies));
  }

  /** Keeps a failed attempt, and until when the swap waits for the next one, if it does. */
  public void add(SwapInHand hand, Attempt attempt, Optional<Instant> due) {
    database.inOne(
        sql -> {
          StateChange.addPassed(sql, hand);
          Attempts.add(sql, hand, attempt);
          var swap = hand.swap();
          return sql.update(DUE, due.orElse(null), swap.id().value(), version(swap));
        });
  }

  /** Returns how long after the first sight of the swap it was approved, if it was. */
  public Optional<Duration> finish(SwapInHand hand, SwapState state, String code, String reason) {
    return change(hand, new StateChange(state, code, reason, clock.instant()));
  }

  /** Keeps the swap until {@code pause} from now. */
  public void park(SwapInHand hand, Duration pause, Failure why) {
    var now = clock.instant();
    var code = why.kind().key();
    change(hand, new StateChange(SwapState.PARKED, code, why.message(), now.plus(pause), now));
  }

  /** Keeps the swap back for a person, with every rule that refused it. */
  public void hold(SwapInHand hand, List<Refusal> refusals) {
    var now = clock.instant();
    var id = hand.swap().id().value();
    database.inOne(
        sql -> {
          sql.update("DELETE FROM hold WHERE swap_id = ?", id);
          int number = 0;
          for (Refusal refusal : refusals) {
            var kept = json.write(refusal);
            sql.update(HOLD, id, version(hand.swap()), number++, refusal.rule(), kept, now);
          }
          var first = refusals.get(0);
          var again = now.plus(rules.rejudgeAfter());
          var judged = hand.schedulesIfRead().map(json::write).orElse(null);
          sql.update(JUDGED, judged, id, version(hand.swap()));
          var held = new StateChange(SwapState.HELD, first.rule(), first.reason(), again, now);
          return held.of(sql, hand);
        });
  }

  private Optional<Duration> change(SwapInHand hand, StateChange change) {
    return database.inOne(sql -> change.of(sql, hand));
  }

  static String version(Swap swap) {
    return swap.lastUpdated().toString();
  }
}
