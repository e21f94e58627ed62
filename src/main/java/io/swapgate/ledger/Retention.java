package io.swapgate.ledger;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Removes what is finished for long, a few swaps at a time so that the flow hardly waits for it. A
 * swap with an open dead letter is never removed, nor one that still waits for something.
 */
@Named("retention")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from tidy-ledger
public class Retention {
  private static final Logger LOG = Logger.getLogger("swapgate");
  private static final int BATCH = 200;

  private static final String OLD =
      "SELECT DISTINCT swap_id FROM swap s WHERE state IN ('APPROVED', 'DENIED', 'GONE', 'DEAD', 'SUPERSEDED')"
          + " AND changed_at < ? AND NOT EXISTS (SELECT 1 FROM swap n WHERE n.swap_id = s.swap_id"
          + " AND (n.changed_at >= ? OR n.state NOT IN ('APPROVED', 'DENIED', 'GONE', 'DEAD', 'SUPERSEDED')))"
          + " AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.swap_id = s.swap_id"
          + " AND d.state = 'OPEN') LIMIT ?";
  private static final List<String> REMOVE =
      List.of(
          "DELETE FROM attempt WHERE swap_id = ?",
          "DELETE FROM hold WHERE swap_id = ?",
          "DELETE FROM swap_event WHERE swap_id = ?",
          "DELETE FROM dead_letter_body WHERE id IN"
              + " (SELECT id FROM dead_letter WHERE swap_id = ?)",
          "DELETE FROM dead_letter WHERE swap_id = ?",
          "DELETE FROM swap WHERE swap_id = ?");
  private static final String OLD_APPROVALS = "DELETE FROM approval WHERE window_start < ?";

  private final LedgerDatabase database;
  private final Clock clock;
  private final Duration keep;

  public Retention(LedgerDatabase database, Clock clock, SwapgateConfig config) {
    this.database = database;
    this.clock = clock;
    this.keep = config.ledger().keep();
  }

  /** Removes all that is too old; returns how many swaps. */
  public int tidy() {
    var before = clock.instant().minus(keep);
    int removed = 0;
    int batch;
    do {
      batch = database.inOne(sql -> remove(sql, before));
      removed += batch;
    } while (batch == BATCH);
    database.inOne(sql -> sql.update(OLD_APPROVALS, before));
    if (removed > 0) {
      LOG.infof("%d swaps that ended before %s were removed from the ledger", removed, before);
    }
    return removed;
  }

  private static int remove(Sql sql, Instant before) throws SQLException {
    var old = sql.list(OLD, row -> new SwapId(row.getString(1)), before, before, BATCH);
    for (SwapId swap : old) {
      for (String statement : REMOVE) {
        sql.update(statement, swap.value());
      }
    }
    return old.size();
  }
}
