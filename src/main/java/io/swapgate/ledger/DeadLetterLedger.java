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
  private static final String CLOSE =
      "UPDATE dead_letter SET state = ? WHERE swap_id = ? AND state = 'OPEN'";
  private static final String INSERT =
      "INSERT INTO dead_letter (id, swap_id, version, pass, state, kind, reason, management_unit,"
          + " deadline, at, swap, schedules, agent, counterpart)"
          + " VALUES (?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
              schedules,
              swap.agent().value(),
              swap.counterpart().value());
        });
  }

  /** Adds what the platform's audit says of the swap; an empty text adds nothing. */
  public void addAudit(@Variable("swap") Swap swap, @Variable("audit") String audit) {
    if (!audit.isEmpty()) {
      var update = "UPDATE dead_letter SET audit = ? WHERE swap_id = ? AND state = 'OPEN'";
      database.inOne(sql -> sql.update(update, audit, swap.id().value()));
    }
  }

  /** An open letter. */
  public static Optional<DeadLetter> findOpen(Sql sql, String id) throws SQLException {
    return sql.first(
        "SELECT * FROM dead_letter WHERE id = ? AND state = 'OPEN'", row -> read(sql, row), id);
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
        Sql.instant(row, "deadline"),
        Instant.ofEpochMilli(row.getLong("at")),
        Attempts.of(sql, swap, row.getInt("pass")),
        row.getString("swap"),
        row.getString("schedules"),
        row.getString("raw"),
        row.getString("audit"));
  }
}
