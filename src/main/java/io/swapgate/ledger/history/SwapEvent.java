package io.swapgate.ledger.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.database.Sql;
import io.swapgate.swap.SwapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a swap.
 *
 * @param what {@code TAKEN} from a listing or from the ledger, {@code PASSED} by the rules, or the
 *     state that it got into
 * @param code the rule or the kind of failure behind it; empty if there is none
 */
@RegisterForReflection // told as JSON
public record SwapEvent(Instant at, String what, String code, String text) {
  /** Listed by the platform, or due again, and taken in hand. */
  public static final String TAKEN = "TAKEN";

  /** No rule refused it. */
  public static final String PASSED = "PASSED";

  private static final String INSERT =
      "INSERT INTO swap_event (swap_id, number, at, what, code, text)"
          + " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM swap_event WHERE swap_id = ?";
  private static final String OF =
      "SELECT at, what, code, text FROM swap_event WHERE swap_id = ? ORDER BY number";

  /** Keeps it, in one transaction with what it tells of. */
  public static void add(Sql sql, SwapId swap, SwapEvent event) throws SQLException {
    var id = swap.value();
    sql.update(INSERT, id, event.at, event.what, event.code, event.text, id);
  }

  /** All of a swap's, oldest first. */
  public static List<SwapEvent> of(Sql sql, SwapId swap) throws SQLException {
    return sql.list(OF, SwapEvent::read, swap.value());
  }

  private static SwapEvent read(ResultSet row) throws SQLException {
    return new SwapEvent(
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("what"),
        row.getString("code"),
        row.getString("text"));
  }
}
