package io.swapgate.ledger.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements that lie ready. SQLite's driver, unlike PostgreSQL's, keeps none, and a
 * quarter of a transaction's time went into understanding them anew.
 */
final class KeptStatements {
  private final int most;
  private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

  KeptStatements(int most) {
    this.most = most;
  }

  /** Null if none lies ready; who takes one has it alone until it is given back. */
  @Nullable PreparedStatement take(String statement) {
    return ready.remove(statement);
  }

  void giveBack(String statement, PreparedStatement prepared) throws SQLException {
    var other = ready.put(statement, prepared);
    if (other != null) {
      other.close();
    }
    if (ready.size() > most) {
      var longestUnused = ready.keySet().iterator().next();
      ready.remove(longestUnused).close();
    }
  }
}
