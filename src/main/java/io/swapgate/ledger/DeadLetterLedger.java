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
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Variable;

/** The dead-letter store. */
@Named("deadLetters")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from dead-letter-swap
public class DeadLetterLedger {
  /** A letter with all that belongs to it; conditions call its own part {@code l}. */
  public static final String WHOLE =
      "SELECT l.*, b.swap, b.schedules, b.raw, b.audit FROM dead_letter l"
          + " LEFT JOIN dead_letter_body b ON b.id = l.id ";

  private static final String CLOSE =
      "UPDATE dead_letter SET state = ? WHERE swap_id = ? AND state = 'OPEN'";
  private static final String INSERT =
      "INSERT INTO dead_letter (id, swap_id, version, pass, state, kind, reason, management_unit,"
          + " deadline, at, agent, counterpart)"
          + " VALUES (?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_BODY =
      "INSERT INTO dead_letter_body (id, swap, schedules) VALUES (?, ?, ?)";
  private static final String AUDIT =
      "UPDATE dead_letter_body SET audit = ? WHERE id IN"
          + " (SELECT id FROM dead_letter WHERE swap_id = ? AND state = 'OPEN')";

  private final LedgerDatabase database;
  private final Json json;
  private final RulesInForce rules;
  private final Clock clock;

  public DeadLetterLedger(LedgerDatabase database, Json json, RulesInForce rules, Clock clock) {
    this.database = database;
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
          var now = clock.instant();
          new StateChange(SwapState.DEAD, last.kind().key(), last.message(), now, now)
              .of(sql, hand);
          var id = UUID.randomUUID().toString();
          sql.update(INSERT_BODY, id, body, schedules);
          return sql.update(
              INSERT,
              id,
              swap.id().value(),
              SwapLedger.version(swap),
              hand.pass(),
              last.kind().name(),
              last.message(),
              swap.managementUnit(),
              rules.deadline(swap),
              now,
              swap.agent().value(),
              swap.counterpart().value());
        });
  }

  /** Adds what the platform's audit says of the swap; an empty text adds nothing. */
  public void addAudit(@Variable("swap") Swap swap, @Variable("audit") String audit) {
    if (!audit.isEmpty()) {
      database.inOne(sql -> sql.update(AUDIT, audit, swap.id().value()));
    }
  }

  /** The open letter of a swap as JSON, for whoever is sent a copy; empty if there is none. */
  public String copy(@Variable("swap") Swap swap) {
    var query = WHOLE + "WHERE swap_id = ? AND state = 'OPEN' ORDER BY at DESC LIMIT 1";
    return database
        .inOne(sql -> sql.first(query, row -> read(sql, row), swap.id().value()))
        .map(json::write)
        .orElse("");
  }

  /** An open letter. */
  public static Optional<DeadLetter> findOpen(Sql sql, String id) throws SQLException {
    return sql.first(WHOLE + "WHERE l.id = ? AND state = 'OPEN'", row -> read(sql, row), id);
  }

  /** The letter of a row, with the attempts that led to it. */
  public static DeadLetter read(Sql sql, ResultSet row) throws SQLException {
    var swap = new SwapId(row.getString("swap_id"));
    return new DeadLetter(
        row.getString("id"),
        swap,
        row.getString("version"),
        row.getString("state"),
        FailureKind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("management_unit"),
        Optional.ofNullable(row.getString("agent")),
        Optional.ofNullable(row.getString("counterpart")),
        Sql.instant(row, "deadline"),
        Instant.ofEpochMilli(row.getLong("at")),
        Attempts.of(sql, swap, row.getInt("pass")),
        row.getString("swap"),
        row.getString("schedules"),
        row.getString("raw"),
        row.getString("audit"));
  }
}
