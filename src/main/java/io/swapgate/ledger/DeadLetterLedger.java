package io.swapgate.ledger;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Variable;

/** The dead-letter store. */
@Named("deadLetters")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from dead-letter-swap
public class DeadLetterLedger {
  private static final String CLOSE =
      "UPDATE dead_letter SET state = ? WHERE swap_id = ? AND state = 'OPEN'";
  private static final String INSERT =
      "INSERT INTO dead_letter (id, swap_id, version, pass, state, kind, reason, management_unit,"
          + " deadline, at, swap, schedules) VALUES (?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?)";

  private final LedgerDatabase database;
  private final SwapLedger swaps;
  private final Json json;
  private final RulesInForce rules;
  private final Clock clock;

  public DeadLetterLedger(
      LedgerDatabase database, SwapLedger swaps, Json json, RulesInForce rules, Clock clock) {
    this.database = database;
    this.swaps = swaps;
    this.json = json;
    this.rules = rules;
    this.clock = clock;
  }

  /** A letter takes the place of an older one of the same swap. */
  public void add(SwapInHand hand, Failure last) {
    var swap = hand.swap();
    var body = json.write(swap);
    var schedules = hand.schedulesIfRead().map(json::write).orElse(null);
    database.inOne(
        sql -> {
          sql.update(CLOSE, "SUPERSEDED", swap.id().value());
          swaps.change(sql, hand, SwapState.DEAD, last.kind().key(), last.message(), null);
          return sql.update(
              INSERT,
              UUID.randomUUID().toString(),
              swap.id().value(),
              SwapLedger.version(swap),
              hand.pass(),
              last.kind().name(),
              last.message(),
              swap.managementUnit(),
              rules.deadline(swap),
              clock.instant(),
              body,
              schedules);
        });
  }

  /** Adds what the platform's audit says of the swap; an empty text adds nothing. */
  public void addAudit(@Variable("swap") Swap swap, @Variable("audit") String audit) {
    if (!audit.isEmpty()) {
      var update = "UPDATE dead_letter SET audit = ? WHERE swap_id = ? AND state = 'OPEN'";
      database.inOne(sql -> sql.update(update, audit, swap.id().value()));
    }
  }

  /** The open letters, oldest first. */
  public List<DeadLetter> open(int page, int pageSize) {
    var query = "SELECT * FROM dead_letter WHERE state = 'OPEN' ORDER BY at, id LIMIT ? OFFSET ?";
    return database.inOne(
        sql ->
            sql.list(
                query, row -> read(sql, row), pageSize, Math.multiplyExact(page - 1L, pageSize)));
  }

  public long countOpen() {
    var query = "SELECT COUNT(*) FROM dead_letter WHERE state = 'OPEN'";
    return database.inOne(sql -> sql.first(query, row -> row.getLong(1)).orElse(0L));
  }

  /** Sends an open letter's swap round again: due at once, its attempts counted from zero. */
  public Optional<SwapId> reopen(String letterId) {
    var now = clock.instant();
    return database.inOne(
        sql -> {
          var letter =
              sql.first(
                  "SELECT * FROM dead_letter WHERE id = ? AND state = 'OPEN' AND swap IS NOT NULL",
                  row -> read(sql, row),
                  letterId);
          if (letter.isPresent()) {
            var id = letter.get().swapId().value();
            sql.update(CLOSE, "RETRIED", id);
            sql.update(
                "UPDATE swap SET state = 'PARKED', body = ?, pass = pass + 1, due_at = ?,"
                    + " changed_at = ? WHERE swap_id = ? AND version = ?",
                letter.get().swap(),
                now,
                now,
                id,
                letter.get().version());
          }
          return letter.map(DeadLetter::swapId);
        });
  }

  private static DeadLetter read(Sql sql, ResultSet row) throws SQLException {
    var swap = new SwapId(row.getString("swap_id"));
    return new DeadLetter(
        row.getString("id"),
        swap,
        row.getString("version"),
        row.getString("state"),
        FailureKind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("management_unit"),
        Sql.instant(row, "deadline"),
        Instant.ofEpochMilli(row.getLong("at")),
        Attempts.of(sql, swap, row.getInt("pass")),
        row.getString("swap"),
        row.getString("schedules"),
        row.getString("raw"),
        row.getString("audit"));
  }
}
