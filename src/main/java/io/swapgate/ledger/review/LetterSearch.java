package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.DeadLetterLedger;
import io.swapgate.ledger.Json;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.review.ReviewFilter.Table;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dead letters. */
@ApplicationScoped
public class LetterSearch {
  /**
   * The open letters of one kind.
   *
   * @param oldest when the first of them was given up
   * @param deadline the nearest of them; empty if no swap of them could be read
   */
  @RegisterForReflection // told as JSON
  public record Group(FailureKind kind, long count, Instant oldest, Optional<Instant> deadline) {}

  private static final String BY_ID = DeadLetterLedger.WHOLE + "WHERE l.id = ?";
  private static final String GROUPS =
      "SELECT kind, COUNT(*), MIN(at), MIN(deadline) AS nearest FROM dead_letter"
          + " WHERE state = 'OPEN' GROUP BY kind ORDER BY MIN(deadline) NULLS LAST, kind";
  private static final String LATEST_OF_SWAP =
      DeadLetterLedger.WHOLE + "WHERE swap_id = ? ORDER BY at DESC LIMIT 1";

  private final LedgerDatabase database;
  private final Json json;
  private final Clock clock;

  public LetterSearch(LedgerDatabase database, Json json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** One page of open letters; pages count from 1. */
  public List<DeadLetter> page(ReviewFilter filter, Order order, int page, int pageSize) {
    var where = filter.in(Table.LETTERS, clock.instant());
    var ids =
        "SELECT id FROM dead_letter WHERE %s ORDER BY %s LIMIT ? OFFSET ?"
            .formatted(where.sql(), order.letters());
    long offset = Math.multiplyExact(page - 1L, pageSize);
    return database.inOne(
        sql -> {
          var letters = new ArrayList<DeadLetter>();
          for (String id : sql.list(ids, row -> row.getString(1), where.with(pageSize, offset))) {
            sql.first(BY_ID, row -> DeadLetterLedger.read(sql, row), id).ifPresent(letters::add);
          }
          return letters;
        });
  }

  /** How many open letters there are. */
  public long count(ReviewFilter filter) {
    var where = filter.in(Table.LETTERS, clock.instant());
    var query = "SELECT COUNT(*) FROM dead_letter WHERE " + where.sql();
    return database.inOne(sql -> sql.first(query, row -> row.getLong(1), where.with()).orElse(0L));
  }

  /** How many open letters came after {@code drawn}. */
  public long countSince(Instant drawn) {
    var query = "SELECT COUNT(*) FROM dead_letter WHERE state = 'OPEN' AND at > ?";
    return database.inOne(sql -> sql.first(query, row -> row.getLong(1), drawn).orElse(0L));
  }

  /** A letter, be it open or not. */
  public Optional<DeadLetter> find(String id) {
    return database.inOne(sql -> sql.first(BY_ID, row -> DeadLetterLedger.read(sql, row), id));
  }

  /** The latest letter of a swap, be it open or not. */
  public Optional<DeadLetter> latestOf(SwapId swap) {
    return database.inOne(
        sql -> sql.first(LATEST_OF_SWAP, row -> DeadLetterLedger.read(sql, row), swap.value()));
  }

  /** The swap of a letter; empty if it could not be read, or there is no such letter. */
  public Optional<Swap> swapOf(String id) {
    return find(id).map(DeadLetter::swap).map(swap -> json.read(swap, Swap.class));
  }

  /** The kinds of which there are open letters, the most urgent first. */
  public List<Group> groups() {
    return database.inOne(
        sql ->
            sql.list(
                GROUPS,
                row ->
                    new Group(
                        FailureKind.valueOf(row.getString(1)),
                        row.getLong(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Sql.instant(row, "nearest"))));
  }
}
