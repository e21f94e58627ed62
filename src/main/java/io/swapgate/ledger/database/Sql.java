package io.swapgate.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments, on one connection. */
public final class Sql {
  /** Reads one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final KeptStatements kept;

  /** For the length of a transaction: statements are closed as soon as they are done. */
  Sql(Connection connection) {
    this(connection, 0);
  }

  /**
   * For good.
   *
   * @param most how many statements are kept, for when they are asked for again
   */
  Sql(Connection connection, int most) {
    this.connection = connection;
    this.kept = new KeptStatements(most);
  }

  Connection connection() {
    return connection;
  }

  /** Returns how many rows changed. */
  public int update(String statement, @Nullable Object... arguments) throws SQLException {
    return with(statement, arguments, PreparedStatement::executeUpdate);
  }

  /** All rows. */
  public <T> List<T> list(String query, Row<T> reader, @Nullable Object... arguments)
      throws SQLException {
    return with(
        query,
        arguments,
        prepared -> {
          try (var rows = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
              found.add(reader.read(rows));
            }
            return found;
          }
        });
  }

  /** The first row. */
  public <T> Optional<T> first(String query, Row<T> reader, @Nullable Object... arguments)
      throws SQLException {
    return list(query, reader, arguments).stream().findFirst();
  }

  /** The instant in a column; empty for null. */
  public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private interface Use<T> {
    T of(PreparedStatement prepared) throws SQLException;
  }

  private <T> T with(String statement, @Nullable Object[] arguments, Use<T> use)
      throws SQLException {
    var found = kept.take(statement);
    var prepared = found == null ? connection.prepareStatement(statement) : found;
    boolean isSound = false;
    try {
      for (int i = 0; i < arguments.length; i++) {
        var argument = arguments[i];
        prepared.setObject(i + 1, argument instanceof Instant at ? at.toEpochMilli() : argument);
      }
      T result = use.of(prepared);
      isSound = true;
      return result;
    } finally {
      if (isSound) {
        kept.giveBack(statement, prepared);
      } else {
        prepared.close();
      }
    }
  }
}
