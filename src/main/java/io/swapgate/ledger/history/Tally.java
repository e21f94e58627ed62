package io.swapgate.ledger.history;

import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.database.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Counts what happens by quarters of an hour, the longest stretch that fits every time zone. */
public final class Tally {
  /** What a quarter's failed attempts are counted as, by their kind. */
  public static final String ATTEMPT = "attempt.";

  /** What a quarter's approvals are counted as, by how long they took. */
  public static final String APPROVED = "approved.";

  public static final String DEAD = "dead";
  public static final String HELD = "held";
  public static final String DENIED = "denied";

  static final long QUARTER = Duration.ofMinutes(15).toMillis();

  private static final String COUNT =
      "INSERT INTO tally (quarter, what, n) VALUES (?, ?, 1)"
          + " ON CONFLICT (quarter, what) DO UPDATE SET n = tally.n + 1";

  private Tally() {}

  public static void attempt(Sql sql, Instant at, FailureKind kind) throws SQLException {
    count(sql, at, ATTEMPT + kind.name());
  }

  /** Counts an approval {@code after} the swap was seen first. */
  public static void approval(Sql sql, Instant at, Duration after) throws SQLException {
    count(sql, at, APPROVED + Promptness.of(after).name());
  }

  public static void count(Sql sql, Instant at, String what) throws SQLException {
    long millis = at.toEpochMilli();
    sql.update(COUNT, millis - Math.floorMod(millis, QUARTER), what);
  }
}
