package io.swapgate.ledger.history;

import io.swapgate.ledger.database.LedgerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Reads what was counted. */
@ApplicationScoped
public class Tallies {
  /**
   * How often something happened in the quarter of an hour from {@code quarter} on.
   *
   * @param what as in {@link Tally}
   */
  public record Count(Instant quarter, String what, long n) {}

  private static final String SINCE =
      "SELECT quarter, what, n FROM tally WHERE quarter >= ? AND quarter < ? ORDER BY quarter";

  private final LedgerDatabase database;

  public Tallies(LedgerDatabase database) {
    this.database = database;
  }

  /** Oldest first. */
  public List<Count> between(Instant from, Instant to) {
    return database.inOne(
        sql ->
            sql.list(
                SINCE,
                row ->
                    new Count(
                        Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getLong(3)),
                from,
                to));
  }
}
