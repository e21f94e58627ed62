package io.swapgate.ledger;

import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.rules.ApprovedSwaps;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The swaps that were approved, by us or by others, as far as Swapgate saw it. */
@ApplicationScoped
public class Approvals implements ApprovedSwaps {
  private static final String ADD =
      "INSERT INTO approval (agent_id, window_start, swap_id) VALUES %s"
          + " ON CONFLICT (agent_id, window_start, swap_id) DO NOTHING";
  private static final String ROW = "(?, ?, ?)";
  private static final String COUNT =
      "SELECT COUNT(DISTINCT swap_id) FROM approval"
          + " WHERE agent_id = ? AND window_start >= ? AND window_start < ? AND swap_id <> ?";

  private final LedgerDatabase database;

  public Approvals(LedgerDatabase database) {
    this.database = database;
  }

  @Override
  public int count(AgentId agent, Window when, SwapId swap) {
    return database.inOne(
        sql ->
            sql.first(
                    COUNT,
                    row -> row.getInt(1),
                    agent.value(),
                    when.start(),
                    when.end(),
                    swap.value())
                .orElse(0));
  }

  /** In one transaction with what makes the swap approved. */
  static void add(Sql sql, Swap swap) throws SQLException {
    List<Window> windows =
        Stream.concat(Stream.of(swap.window()), swap.counterpartWindow().stream()).toList();
    var values = new ArrayList<Object>();
    for (AgentId agent : swap.agents()) {
      for (Window window : windows) {
        values.addAll(List.of(agent.value(), window.start(), swap.id().value()));
      }
    }
    var rows = String.join(", ", Collections.nCopies(values.size() / 3, ROW));
    sql.update(ADD.formatted(rows), values.toArray());
  }
}
