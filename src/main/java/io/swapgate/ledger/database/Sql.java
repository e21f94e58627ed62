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
public record Sql(Connection connection) {
  /** Reads one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Returns how many rows changed. */
  public int update(String statement, @Nullable Object... arguments) throws SQLException {
    try (var prepared = prepare(statement, arguments)) {
      return prepared.executeUpdate();
    }
  }

  /** All rows. */
  public <T> List<T> list(String query, Row<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (var prepared = prepare(query, arguments);
        var rows = prepared.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    }
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

  private PreparedStatement prepare(String statement, @Nullable Object... arguments)
      throws SQLException {
    var prepared = connection.prepareStatement(statement);
    for (int i = 0; i < arguments.length; i++) {
      var argument = arguments[i];
      prepared.setObject(i + 1, argument instanceof Instant at ? at.toEpochMilli() : argument);
    }
    return prepared;
  }
}
