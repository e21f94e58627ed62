package io.swapgate.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ledgers in a real PostgreSQL that is started for the tests; with {@code
 * -Dtests.ledger=postgresql} every program that is tested has one.
 */
public final class TestLedger {
  private static @Nullable EmbeddedPostgres server;

  private TestLedger() {}

  /** The settings of an empty ledger, if it is to be in PostgreSQL; none if in a file. */
  public static Map<String, String> settings() {
    return System.getProperty("tests.ledger", "").equals("postgresql") ? inPostgreSql() : Map.of();
  }

  /** A PostgreSQL that keeps its own log to itself. */
  public static EmbeddedPostgres.Builder server() {
    return EmbeddedPostgres.builder()
        .setOutputRedirector(Redirect.DISCARD)
        .setErrorRedirector(Redirect.DISCARD);
  }

  /** The settings of an empty ledger in PostgreSQL. */
  public static synchronized Map<String, String> inPostgreSql() {
    try {
      var running = server == null ? server().start() : server;
      server = running;
      var name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
      try (var connection = running.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return Map.of(
          "swapgate.ledger.url",
          "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + name,
          "swapgate.ledger.username",
          "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
