package io.swapgate.ledger.database;

import io.swapgate.config.SwapgateConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** A PostgreSQL that a ledger is kept in, or is to be. */
public final class LedgerServer {
  private static final String MAY_MAKE_TABLES =
      "SELECT COALESCE(has_schema_privilege(current_schema(), 'CREATE'), FALSE)";

  private final String url;
  private final Properties who = new Properties();

  LedgerServer(String url, SwapgateConfig.Ledger ledger) {
    this.url = url;
    ledger.username().ifPresent(name -> who.setProperty("user", name));
    ledger.password().ifPresent(password -> who.setProperty("password", password));
  }

  /** The server of a URL; empty if the URL names a file. */
  public static Optional<LedgerServer> at(String url, SwapgateConfig.Ledger ledger) {
    return Engine.required(url) == Engine.POSTGRESQL
        ? Optional.of(new LedgerServer(url, ledger))
        : Optional.empty();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(Engine.POSTGRESQL.open(url), who);
  }

  /** Where it is. */
  public String place() {
    return Engine.POSTGRESQL.place(url);
  }

  /** Why no ledger can be kept there; empty if one can. */
  public Optional<String> fault() {
    try (var connection = connect()) {
      boolean may =
          new Sql(connection).first(MAY_MAKE_TABLES, row -> row.getBoolean(1)).orElse(false);
      return may ? Optional.empty() : Optional.of(unusable("its user may not make tables there"));
    } catch (SQLException e) {
      return Optional.of(unusable(LedgerFailed.words(e)));
    }
  }

  /** In words that name the setting. */
  String unusable(String why) {
    return "swapgate.ledger.url: %s cannot be used: %s".formatted(place(), why);
  }
}
