package io.swapgate.ledger.review;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.DeadLetterLedger;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.ReviewFilter.Table;
import io.swapgate.rules.Finding;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.Verdict;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Variable;
import org.jspecify.annotations.Nullable;

/** What people decide; each deed and its line in the audit are one transaction. */
@Named("reviews")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from replay-swap and take-swap
public class Reviews {
  private static final String CLOSE =
      "UPDATE dead_letter SET state = ? WHERE id = ? AND state = 'OPEN'";
  private static final String AGAIN =
      "UPDATE swap SET state = 'PARKED', body = ?, pass = pass + 1, wish = ?, due_at = ?,"
          + " changed_at = ? WHERE swap_id = ? AND version = ?";
  private static final String LOOK_NO_MORE =
      "UPDATE swap SET due_at = NULL WHERE swap_id = ? AND version = ? AND state = 'DEAD'";
  private static final String JUDGE_NOW =
      "UPDATE swap SET due_at = ? WHERE swap_id = ? AND state = 'HELD'";
  private static final String JUDGE_AGAIN = JUDGE_NOW + " AND changed_at = ?";
  private static final String HELD = "SELECT swap_id FROM swap WHERE ";
  private static final String DENY_HELD =
      "UPDATE swap SET state = 'PARKED', pass = pass + 1, wish = 'DENY', due_at = ?, changed_at = ?"
          + " WHERE swap_id = ? AND state = 'HELD' AND changed_at = ?";

  private final LedgerDatabase database;
  private final RoundSchedules schedules;
  private final Clock clock;

  public Reviews(LedgerDatabase database, RoundSchedules schedules, Clock clock) {
    this.database = database;
    this.schedules = schedules;
    this.clock = clock;
  }

  /**
   * Decides on a dead letter.
   *
   * @return whether it was done; not if the letter is no longer open or, but to be dismissed, has
   *     no swap
   */
  public boolean act(Kind kind, String letterId, String who, String note) {
    schedules.forgetAll();
    return database.inOne(sql -> act(sql, kind, letterId, who, note));
  }

  /**
   * Has a held swap judged again or denied.
   *
   * @param since since when it is held, as far as who decides knows
   * @return whether it was done; not if the swap was judged again meanwhile
   */
  public boolean actOnHeld(Kind kind, SwapId swap, Instant since, String who, String note) {
    schedules.forgetAll();
    return database.inOne(
        sql -> {
          var now = clock.instant();
          int changed =
              switch (kind) {
                case RETRIED -> sql.update(JUDGE_AGAIN, now, swap.value(), since);
                case DENIED -> sql.update(DENY_HELD, now, now, swap.value(), since);
                case DISMISSED -> 0;
              };
          if (changed > 0) {
            new ReviewAction(now, who, kind, note).add(sql, "", swap);
          }
          return changed > 0;
        });
  }

  /** Has all held swaps that are meant judged again; returns how many. */
  public int judgeAgain(ReviewFilter meant, String who, String note) {
    var now = clock.instant();
    var where = meant.in(Table.HELD, now);
    var action = new ReviewAction(now, who, Kind.RETRIED, note);
    schedules.forgetAll();
    return database.inOne(
        sql -> {
          var ids = sql.list(HELD + where.sql(), row -> new SwapId(row.getString(1)), where.with());
          for (SwapId id : ids) {
            sql.update(JUDGE_NOW, now, id.value());
            action.add(sql, "", id);
          }
          return ids.size();
        });
  }

  /** Sends the swap of an open letter round again, as a route asks; whether it was done. */
  public boolean replay(@Body String letterId) {
    return act(Kind.RETRIED, letterId, "a route", "");
  }

  /** What was done with a letter, oldest first. */
  public List<ReviewAction> of(String letterId) {
    return database.inOne(sql -> ReviewAction.ofLetter(sql, letterId));
  }

  /** What the platform is told of a swap that a person wants denied. */
  public Verdict verdict(@Variable("hand") SwapInHand hand) {
    var why =
        database.inOne(sql -> ReviewAction.ofSwap(sql, hand.swap().id())).stream()
            .filter(action -> action.action() == Kind.DENIED)
            .reduce((first, later) -> later)
            .map(ReviewAction::note)
            .filter(note -> !note.isBlank())
            .orElse("denied by a coordinator");
    return new Verdict(List.of(Refusal.of("reviewer", Outcome.DENY, Finding.of(true, () -> why))));
  }

  boolean act(Sql sql, Kind kind, String letterId, String who, String note) throws SQLException {
    var found = DeadLetterLedger.findOpen(sql, letterId).filter(letter -> allows(letter, kind));
    if (found.isEmpty() || sql.update(CLOSE, kind.name(), letterId) == 0) {
      return false;
    }
    var letter = found.get();
    var now = clock.instant();
    switch (kind) {
      case RETRIED -> goesRound(sql, letter, null, now);
      case DENIED -> goesRound(sql, letter, "DENY", now);
      case DISMISSED -> sql.update(LOOK_NO_MORE, letter.swapId().value(), letter.version());
    }
    new ReviewAction(now, who, kind, note).add(sql, letterId, letter.swapId());
    return true;
  }

  private static boolean allows(DeadLetter letter, Kind kind) {
    return kind == Kind.DISMISSED || letter.swap() != null;
  }

  private static void goesRound(Sql sql, DeadLetter letter, @Nullable String wish, Instant now)
      throws SQLException {
    var body = Optional.ofNullable(letter.swap()).orElseThrow();
    sql.update(AGAIN, body, wish, now, now, letter.swapId().value(), letter.version());
  }
}
