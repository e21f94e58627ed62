package io.swapgate.ledger.database;

import java.sql.SQLException;

/** The ledger did not take or give what it should. */
public final class LedgerFailed extends RuntimeException {
  LedgerFailed(SQLException cause) {
    super("the ledger failed: " + cause.getMessage(), cause);
  }
}
