package io.swapgate.ledger.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.review.ReviewAction.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * One decision on many dead letters, and how far it got.
 *
 * @param total how many were meant when it was taken
 * @param done how many it was carried out on
 * @param skipped how many others had decided on meanwhile, or could not be decided on
 */
@RegisterForReflection // told as JSON
public record Bulk(
    String id,
    Instant at,
    String who,
    Kind action,
    String note,
    State state,
    long total,
    long done,
    long skipped) {
  /** Whether it goes on. */
  public enum State {
    RUNNING,
    STOPPED,
    DONE
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** How many are behind it. */
  @JsonIgnore
  public long decided() {
    return done + skipped;
  }

  static Bulk read(ResultSet row) throws SQLException {
    return new Bulk(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("who"),
        Kind.valueOf(row.getString("action")),
        row.getString("note"),
        State.valueOf(row.getString("state")),
        row.getLong("total"),
        row.getLong("done"),
        row.getLong("skipped"));
  }
}
