package io.swapgate.ledger.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements that lie ready. SQLite spends more time on understanding our statements than
 * on carrying them out, and its driver, unlike PostgreSQL's, keeps none.
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
