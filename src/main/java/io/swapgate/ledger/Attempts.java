package io.swapgate.ledger;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.history.Tally;
import io.swapgate.retry.Attempt;
import io.swapgate.swap.SwapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The rows of the table {@code attempt}. */
public final class Attempts {
  private static final String INSERT =
      "INSERT INTO attempt (swap_id, pass, number, at, kind, status, message, correlation_id,"
          + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private Attempts() {}

  static int add(Sql sql, SwapInHand hand, Attempt attempt) throws SQLException {
    var failure = attempt.failure();
    Tally.attempt(sql, attempt.at(), failure.kind());
    return sql.update(
        INSERT,
        hand.swap().id().value(),
        hand.pass(),
        attempt.number(),
        attempt.at(),
        failure.kind().name(),
        failure.status().isPresent() ? failure.status().getAsInt() : null,
        failure.message(),
        failure.correlationId(),
        attempt.version());
  }

  static List<Attempt> of(Sql sql, SwapId id, int pass) throws SQLException {
    var query = "SELECT * FROM attempt WHERE swap_id = ? AND pass = ? ORDER BY number";
    return sql.list(query, Attempts::read, id.value(), pass);
  }

  /** All that were ever made for a swap. */
  public static List<Attempt> of(Sql sql, SwapId id) throws SQLException {
    var query = "SELECT * FROM attempt WHERE swap_id = ? ORDER BY pass, number";
    return sql.list(query, Attempts::read, id.value());
  }

  private static Attempt read(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    var answered = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(status);
    var failure =
        new Failure(
            FailureKind.valueOf(row.getString("kind")),
            answered,
            row.getString("message"),
            row.getString("correlation_id"));
    return new Attempt(
        row.getInt("number"),
        Instant.ofEpochMilli(row.getLong("at")),
        failure,
        row.getString("version"));
  }
}
