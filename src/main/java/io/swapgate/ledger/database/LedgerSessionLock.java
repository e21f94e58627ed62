package io.swapgate.ledger.database;

import io.swapgate.config.SwapgateConfig;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A lock that PostgreSQL gives back when the connection ends that it was taken by. */
final class LedgerSessionLock implements LedgerLock {
  /** One for each schema of a database: the ledger's tables are found by the same name. */
  private static final String LOCK =
      "SELECT pg_try_advisory_lock(hashtext('swapgate'), hashtext(current_schema()))";

  private final Connection session;

  private LedgerSessionLock(Connection session) {
    this.session = session;
  }

  /** Locks the ledger for as long as one connection to it is kept. */
  static LedgerLock of(SwapgateConfig.Ledger ledger) {
    var server = new LedgerServer(ledger.url(), ledger);
    try {
      var session = server.connect();
      var locked = new Sql(session).first(LOCK, row -> row.getBoolean(1)).orElse(false);
      if (!locked) {
        session.close();
        throw new IllegalStateException(
            "swapgate.ledger.url: %s is in use by another Swapgate; stop that one, or give this one another database"
                .formatted(server.place()));
      }
      return new LedgerSessionLock(session);
    } catch (SQLException e) {
      throw new IllegalStateException(server.unusable(LedgerFailed.words(e)));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
