package io.swapgate.ledger;

import io.swapgate.ledger.database.Sql;
import io.swapgate.swap.Swap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one version of a swap.
 *
 * @param version its lastUpdated when it was taken up
 * @param seen the latest lastUpdated that was seen of it since
 * @param wish what a person wants done with it
 */
public record SwapRow(
    String version,
    String seen,
    int pass,
    SwapState state,
    String terms,
    String code,
    String reason,
    Optional<Instant> dueAt,
    Instant takenAt,
    Instant changedAt,
    @Nullable String wish) {

  /** A row of the table {@code swap}. */
  public static SwapRow read(ResultSet row) throws SQLException {
    return new SwapRow(
        row.getString("version"),
        row.getString("seen"),
        row.getInt("pass"),
        SwapState.valueOf(row.getString("state")),
        row.getString("terms"),
        row.getString("code"),
        row.getString("reason"),
        Sql.instant(row, "due_at"),
        Instant.ofEpochMilli(row.getLong("taken_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        row.getString("wish"));
  }

  boolean isToBeDenied() {
    return wish != null;
  }

  /** Whether the swap, as it is listed now, is to be taken up. */
  boolean leavesOpen(Swap listed, Instant now) {
    boolean sameTerms = terms.equals(listed.terms().fingerprint());
    return switch (state) {
      // In hand of a process that is no more: our own are known without the ledger.
      case IN_HAND, RELEASED, SUPERSEDED -> true;
      case PARKED -> false;
      case HELD -> !sameTerms || dueAt.filter(due -> !now.isBefore(due)).isPresent();
      case DEAD -> !sameTerms;
      // A listing may lag behind a decision; only a change after it makes it another question.
      case APPROVED, DENIED, GONE -> listed.lastUpdated().isAfter(Instant.parse(seen));
    };
  }

  /** Whether a process that is no more had it wait for its next attempt until after {@code now}. */
  boolean isWaiting(Swap listed, Instant now) {
    return state == SwapState.IN_HAND
        && terms.equals(listed.terms().fingerprint())
        && dueAt.filter(now::isBefore).isPresent();
  }

  /** The pass in which {@code listed} is taken up: a new question begins to count from zero. */
  int passOf(Swap listed) {
    return switch (state) {
      case IN_HAND, RELEASED, PARKED -> pass;
      case HELD -> terms.equals(listed.terms().fingerprint()) ? pass : pass + 1;
      case DEAD, APPROVED, DENIED, GONE, SUPERSEDED -> pass + 1;
    };
  }
}
