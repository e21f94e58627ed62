package io.swapgate.ledger.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import io.swapgate.config.SwapgateConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The ledger's database: made at the first start, brought up to date at every other. */
@Startup
@ApplicationScoped
public class LedgerDatabase {
  private static final String SQLITE = "jdbc:sqlite:";

  private final AgroalDataSource source;
  private final Flyway flyway;
  private final SwapgateConfig config;

  /**
   * As many as there are connections. Agroal's own waiting may sleep a second through the return of
   * the only connection.
   */
  private final Semaphore turns;

  private @Nullable LedgerLock lock;

  public LedgerDatabase(AgroalDataSource source, Flyway flyway, SwapgateConfig config) {
    this.source = source;
    int connections = source.getConfiguration().connectionPoolConfiguration().maxSize();
    this.turns = new Semaphore(connections);
    this.flyway = flyway;
    this.config = config;
  }

  @PostConstruct
  void open() {
    try {
      Files.createDirectories(config.dataDir());
      var file = file(config.ledger().url());
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      lock = LedgerLock.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException("swapgate.data-dir cannot be made: " + e.getMessage(), e);
    }
    flyway.migrate();
  }

  @PreDestroy
  void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }

  private static Path file(String url) {
    return Path.of(url.replaceFirst("^" + SQLITE + "(file:)?", "").replaceFirst("\\?.*$", ""));
  }

  /** What is done with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** All of {@code work} or nothing of it. */
  public <T> T inOne(Work<T> work) {
    turns.acquireUninterruptibly();
    try {
      return inTurn(work);
    } finally {
      turns.release();
    }
  }

  private <T> T inTurn(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.with(new Sql(connection));
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new LedgerFailed(e);
    }
  }
}
