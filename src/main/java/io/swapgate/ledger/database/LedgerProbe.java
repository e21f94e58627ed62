package io.swapgate.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out whether the ledger takes what is written, by a row that is written again each time. */
@ApplicationScoped
public class LedgerProbe {
  // Among the counts, in a quarter of an hour that nobody asks for. A real write: one that changes
  // nothing would not notice a full disk.
  private static final String WRITE =
      "INSERT INTO tally (quarter, what, n) VALUES (0, 'probe', 1)"
          + " ON CONFLICT (quarter, what) DO UPDATE SET n = 1";

  private final LedgerDatabase database;

  public LedgerProbe(LedgerDatabase database) {
    this.database = database;
  }

  /** Why it does not; empty if it does. */
  public Optional<String> fault() {
    try {
      database.inOne(sql -> sql.update(WRITE));
      return Optional.empty();
    } catch (LedgerFailed e) {
      return Optional.ofNullable(e.getMessage());
    }
  }
}
