package io.swapgate.ledger.database;

import io.swapgate.failure.Failure;
import java.sql.SQLException;

/** The ledger did not take or give what it should. */
public final class LedgerFailed extends RuntimeException {
  LedgerFailed(SQLException cause) {
    super("the ledger failed: " + cause.getMessage(), cause);
  }

  /** What a driver says, in one line, without the options of a URL: they may hold a password. */
  static String words(Exception thrown) {
    return Failure.words(thrown).replaceAll("\\?\\S+", "").replaceAll("\\s+", " ");
  }
}
