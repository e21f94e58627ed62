package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.database.Sql;
import io.swapgate.swap.SwapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody did with a swap that needed a person, and why. */
@RegisterForReflection // told as JSON
public record ReviewAction(Instant at, String who, Kind action, String note) {
  /** What can be done. */
  public enum Kind {
    /** The swap goes round again, its attempts counted from zero; a held one is judged again. */
    RETRIED,
    /** Nothing is done any more unless the swap changes. */
    DISMISSED,
    /** The swap is to be denied on the platform. */
    DENIED
  }

  private static final String INSERT =
      "INSERT INTO review_action (id, at, who, action, letter_id, swap_id, note)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String OF_LETTER =
      "SELECT at, who, action, note FROM review_action WHERE letter_id = ? ORDER BY at";
  private static final String OF_SWAP =
      "SELECT at, who, action, note FROM review_action WHERE swap_id = ? ORDER BY at";

  /** Keeps it; {@code letter} is empty for a held swap. */
  void add(Sql sql, String letter, SwapId swap) throws SQLException {
    var id = UUID.randomUUID().toString();
    sql.update(INSERT, id, at, who, action.name(), letter, swap.value(), note);
  }

  static List<ReviewAction> ofLetter(Sql sql, String letter) throws SQLException {
    return sql.list(OF_LETTER, ReviewAction::read, letter);
  }

  static List<ReviewAction> ofSwap(Sql sql, SwapId swap) throws SQLException {
    return sql.list(OF_SWAP, ReviewAction::read, swap.value());
  }

  private static ReviewAction read(ResultSet row) throws SQLException {
    return new ReviewAction(
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("who"),
        Kind.valueOf(row.getString("action")),
        row.getString("note"));
  }
}
