package io.swapgate.ledger.review;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.DeadLetterLedger;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.review.ReviewAction.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Body;

/** What people do with dead letters; each deed and its line in the audit are one transaction. */
@Named("reviews")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from replay-swap
public class Reviews {
  private static final String CLOSE =
      "UPDATE dead_letter SET state = ? WHERE id = ? AND state = 'OPEN'";
  private static final String NOTE =
      "INSERT INTO review_action (id, at, who, action, letter_id, swap_id, note)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String AGAIN =
      "UPDATE swap SET state = 'PARKED', body = ?, pass = pass + 1, due_at = ?, changed_at = ?"
          + " WHERE swap_id = ? AND version = ?";
  private static final String ACTIONS =
      "SELECT at, who, action, note FROM review_action WHERE letter_id = ? ORDER BY at";

  private final LedgerDatabase database;
  private final Clock clock;

  public Reviews(LedgerDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether it was done; not if the letter is no longer open or, to be retried, has no swap. */
  public boolean act(Kind kind, String letterId, String who, String note) {
    return database.inOne(
        sql -> {
          var letter =
              DeadLetterLedger.findOpen(sql, letterId).filter(found -> allows(found, kind));
          return letter.isPresent() && act(sql, kind, letter.get(), who, note);
        });
  }

  /** Sends the swap of an open letter round again, as a route asks; whether it was done. */
  public boolean replay(@Body String letterId) {
    return act(Kind.RETRIED, letterId, "a route", "");
  }

  /** What was done with a letter, oldest first. */
  public List<ReviewAction> of(String letterId) {
    return database.inOne(
        sql ->
            sql.list(
                ACTIONS,
                row ->
                    new ReviewAction(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        Kind.valueOf(row.getString("action")),
                        row.getString("note")),
                letterId));
  }

  private static boolean allows(DeadLetter letter, Kind kind) {
    return kind == Kind.DISMISSED || letter.swap() != null;
  }

  private boolean act(Sql sql, Kind kind, DeadLetter letter, String who, String note)
      throws SQLException {
    var now = clock.instant();
    var swap = letter.swapId().value();
    if (sql.update(CLOSE, kind.name(), letter.id()) == 0) {
      return false;
    }
    if (kind == Kind.RETRIED) {
      sql.update(
          AGAIN,
          Optional.ofNullable(letter.swap()).orElseThrow(),
          now,
          now,
          swap,
          letter.version());
    }
    sql.update(NOTE, UUID.randomUUID().toString(), now, who, kind.name(), letter.id(), swap, note);
    return true;
  }
}
