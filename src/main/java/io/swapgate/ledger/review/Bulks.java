package io.swapgate.ledger.review;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.Json;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.database.Sql;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.ReviewFilter.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Body;

/**
 * Decisions on many letters, carried out a few letters at a time: each time in one transaction with
 * how far it got, so that it can be watched, stopped, and gone on with after a restart.
 */
@Named("bulks")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from decide-on-many
public class Bulks {
  private static final int AT_A_TIME = 50;

  private static final String INSERT =
      "INSERT INTO bulk_action (id, at, who, action, note, filter, state, total, done, skipped,"
          + " reached_at, reached_id) VALUES (?, ?, ?, ?, ?, ?, 'RUNNING', ?, 0, 0, 0, '')";
  private static final String FIND = "SELECT * FROM bulk_action WHERE id = ?";
  private static final String RUNNING =
      "SELECT id FROM bulk_action WHERE state = 'RUNNING' ORDER BY at";
  private static final String STOP =
      "UPDATE bulk_action SET state = 'STOPPED' WHERE id = ? AND state = 'RUNNING'";
  private static final String NEXT =
      "SELECT id, at FROM dead_letter WHERE %s AND (at > ? OR (at = ? AND id > ?))"
          + " ORDER BY at, id LIMIT ?";
  private static final String REACHED =
      "UPDATE bulk_action SET done = done + ?, skipped = skipped + ?, reached_at = ?,"
          + " reached_id = ? WHERE id = ?";
  private static final String DONE =
      "UPDATE bulk_action SET state = 'DONE' WHERE id = ? AND state = 'RUNNING'";

  private final LedgerDatabase database;
  private final LetterSearch letters;
  private final Reviews reviews;
  private final Json json;
  private final Clock clock;

  public Bulks(
      LedgerDatabase database, LetterSearch letters, Reviews reviews, Json json, Clock clock) {
    this.database = database;
    this.letters = letters;
    this.reviews = reviews;
    this.json = json;
    this.clock = clock;
  }

  /** Notes the decision; the route decide-on-many carries it out. */
  public Bulk begin(Kind kind, ReviewFilter meant, String who, String note) {
    var id = UUID.randomUUID().toString();
    var now = clock.instant();
    // What comes while it runs is not meant: a retry may well bring the same swap back.
    var filter = meant.seenBy().isPresent() ? meant : meant.seenBy(now);
    var total = letters.count(filter);
    var words = json.write(filter);
    database.inOne(sql -> sql.update(INSERT, id, now, who, kind.name(), note, words, total));
    return find(id).orElseThrow();
  }

  public Optional<Bulk> find(String id) {
    return database.inOne(sql -> sql.first(FIND, Bulk::read, id));
  }

  /** Those that were not finished, by an earlier process for example. */
  public List<String> unfinished() {
    return database.inOne(sql -> sql.list(RUNNING, row -> row.getString(1)));
  }

  /** What is done stays done. */
  public void stop(@Body String id) {
    database.inOne(sql -> sql.update(STOP, id));
  }

  public boolean goesOn(@Body String id) {
    return find(id).filter(Bulk::isRunning).isPresent();
  }

  /** Decides on the next few letters. */
  public void step(@Body String id) {
    database.inOne(
        sql -> {
          var work = sql.first(FIND, this::work, id).orElseThrow();
          var next = next(sql, work);
          int done = 0;
          for (Next letter : next) {
            var bulk = work.bulk();
            done += reviews.act(sql, bulk.action(), letter.id(), bulk.who(), bulk.note()) ? 1 : 0;
          }
          if (next.isEmpty()) {
            return sql.update(DONE, id);
          }
          var last = next.get(next.size() - 1);
          return sql.update(REACHED, done, next.size() - done, last.at(), last.id(), id);
        });
  }

  private record Next(String id, Instant at) {}

  private record Work(Bulk bulk, ReviewFilter filter, Instant reachedAt, String reachedId) {}

  private Work work(ResultSet row) throws SQLException {
    return new Work(
        Bulk.read(row),
        json.read(row.getString("filter"), ReviewFilter.class),
        Instant.ofEpochMilli(row.getLong("reached_at")),
        row.getString("reached_id"));
  }

  private List<Next> next(Sql sql, Work work) throws SQLException {
    var where = work.filter().in(Table.LETTERS, work.bulk().at());
    return sql.list(
        NEXT.formatted(where.sql()),
        row -> new Next(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        where.with(work.reachedAt(), work.reachedAt(), work.reachedId(), AT_A_TIME));
  }
}
