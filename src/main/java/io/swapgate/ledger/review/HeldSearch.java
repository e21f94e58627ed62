package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.Json;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.review.ReviewFilter.Table;
import io.swapgate.rules.Refusal;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the swaps that a rule holds back. */
@ApplicationScoped
public class HeldSearch {
  /**
   * A held swap.
   *
   * @param at since when
   * @param againAt when it is judged again, unless it changes before
   * @param schedules as judged, JSON; empty if the rules needed none
   */
  @RegisterForReflection // told as JSON
  public record Held(
      SwapId id,
      String version,
      Swap swap,
      Instant at,
      Optional<Instant> againAt,
      Optional<Instant> deadline,
      List<Refusal> refusals,
      @Nullable String schedules) {}

  /**
   * The swaps that one rule holds; a swap that several hold is in each one's.
   *
   * @param oldest since when the first of them is held
   * @param deadline the nearest of them
   */
  @RegisterForReflection // told as JSON
  public record Group(String rule, long count, Instant oldest, Optional<Instant> deadline) {}

  private static final String GROUPS =
      "SELECT h.rule, COUNT(DISTINCT swap.swap_id), MIN(swap.changed_at),"
          + " MIN(swap.deadline) AS nearest"
          + " FROM swap JOIN hold h ON h.swap_id = swap.swap_id AND h.version = swap.version"
          + " WHERE swap.state = 'HELD' GROUP BY h.rule"
          + " ORDER BY MIN(swap.deadline) NULLS LAST, h.rule";
  private static final String HOLDS = "SELECT refusal FROM hold WHERE swap_id = ? ORDER BY number";

  private final LedgerDatabase database;
  private final Json json;
  private final Clock clock;

  public HeldSearch(LedgerDatabase database, Json json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** One page of held swaps; pages count from 1. */
  public List<Held> page(ReviewFilter filter, Order order, int page, int pageSize) {
    var where = filter.in(Table.HELD, clock.instant());
    var query =
        "SELECT * FROM swap WHERE %s ORDER BY %s LIMIT ? OFFSET ?"
            .formatted(where.sql(), order.held());
    long offset = Math.multiplyExact(page - 1L, pageSize);
    return database.inOne(
        sql -> sql.list(query, row -> read(sql, row), where.with(pageSize, offset)));
  }

  /** How many swaps are held. */
  public long count(ReviewFilter filter) {
    var where = filter.in(Table.HELD, clock.instant());
    var query = "SELECT COUNT(*) FROM swap WHERE " + where.sql();
    return database.inOne(sql -> sql.first(query, row -> row.getLong(1), where.with()).orElse(0L));
  }

  /** A swap, if it is held. */
  public Optional<Held> find(SwapId id) {
    var query = "SELECT * FROM swap WHERE swap_id = ? AND state = 'HELD'";
    return database.inOne(sql -> sql.first(query, row -> read(sql, row), id.value()));
  }

  /** The rules that hold swaps, the most urgent first. */
  public List<Group> groups() {
    return database.inOne(
        sql ->
            sql.list(
                GROUPS,
                row ->
                    new Group(
                        row.getString(1),
                        row.getLong(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Sql.instant(row, "nearest"))));
  }

  private Held read(Sql sql, ResultSet row) throws SQLException {
    var id = row.getString("swap_id");
    return new Held(
        new SwapId(id),
        row.getString("version"),
        json.read(row.getString("body"), Swap.class),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        Sql.instant(row, "due_at"),
        Sql.instant(row, "deadline"),
        sql.list(HOLDS, hold -> json.read(hold.getString(1), Refusal.class), id),
        row.getString("schedules"));
  }
}
