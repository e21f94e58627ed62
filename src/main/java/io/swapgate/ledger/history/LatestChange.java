package io.swapgate.ledger.history;

import io.swapgate.ledger.database.LedgerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When anything happened last, by whichever process: what pages are told by. */
@ApplicationScoped
public class LatestChange {
  private static final String LATEST =
      "SELECT COALESCE(MAX(at), 0) FROM (SELECT MAX(at) AS at FROM swap_event"
          + " UNION ALL SELECT MAX(at) FROM review_action) AS latest";

  private final LedgerDatabase database;

  public LatestChange(LedgerDatabase database) {
    this.database = database;
  }

  public Instant at() {
    return database.inOne(
        sql ->
            sql.first(LATEST, row -> Instant.ofEpochMilli(row.getLong(1))).orElse(Instant.EPOCH));
  }
}
