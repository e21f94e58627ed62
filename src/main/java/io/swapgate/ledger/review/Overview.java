package io.swapgate.ledger.review;

import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is under way, and what came of the latest. */
@ApplicationScoped
public class Overview {
  /** A swap in a list. */
  public record Line(
      String swap,
      SwapState state,
      String code,
      String reason,
      Optional<Instant> dueAt,
      Instant changedAt) {}

  private static final int LINES = 10;
  private static final String COUNTS =
      "SELECT state, COUNT(*) FROM swap WHERE state IN ('IN_HAND', 'PARKED', 'HELD')"
          + " GROUP BY state";
  private static final String WAITING =
      "SELECT * FROM swap WHERE state IN ('IN_HAND', 'PARKED') ORDER BY due_at NULLS FIRST,"
          + " swap_id LIMIT ?";
  private static final String APPROVED =
      "SELECT * FROM swap WHERE state = 'APPROVED' ORDER BY changed_at DESC LIMIT ?";

  private final LedgerDatabase database;

  public Overview(LedgerDatabase database) {
    this.database = database;
  }

  /** How many swaps are in hand, wait, and are held. */
  public Map<SwapState, Long> counts() {
    var counts = new EnumMap<SwapState, Long>(SwapState.class);
    database.inOne(
        sql ->
            sql.list(
                COUNTS, row -> counts.put(SwapState.valueOf(row.getString(1)), row.getLong(2))));
    return counts;
  }

  /** In hand first, then those that wait, the next due first; ten at most. */
  public List<Line> underWay() {
    return database.inOne(sql -> sql.list(WAITING, Overview::read, LINES));
  }

  /** The latest ten. */
  public List<Line> approved() {
    return database.inOne(sql -> sql.list(APPROVED, Overview::read, LINES));
  }

  private static Line read(ResultSet row) throws SQLException {
    return new Line(
        row.getString("swap_id"),
        SwapState.valueOf(row.getString("state")),
        row.getString("code"),
        row.getString("reason"),
        Sql.instant(row, "due_at"),
        Instant.ofEpochMilli(row.getLong("changed_at")));
  }
}
