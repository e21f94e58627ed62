package io.swapgate.ledger.database;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.Startup;
import io.swapgate.config.SwapgateConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The ledger's database: made at the first start, brought up to date at every other. */
@Startup
@ApplicationScoped
public class LedgerDatabase {
  private static final int MOST_STATEMENTS = 100;

  private final Engine engine;
  private final AgroalDataSource source;
  private final Flyway flyway;
  private final SwapgateConfig config;

  /**
   * As many as there are connections. Agroal's own waiting may sleep a second through the return of
   * the only connection.
   */
  private final Semaphore turns;

  private final Timer waiting;
  private final Timer busy;

  /** Of SQLite; whoever has the only turn may use it. */
  private @Nullable Sql only;

  private @Nullable LedgerLock lock;

  /** On the one that {@link LedgerSettings} made active. */
  public LedgerDatabase(
      @Any InjectableInstance<AgroalDataSource> sources,
      @Any InjectableInstance<Flyway> flyways,
      SwapgateConfig config,
      MeterRegistry meters) {
    this.config = config;
    this.waiting =
        Timer.builder("swapgate.ledger.wait")
            .description("How long transactions of the ledger wait for their turn")
            .register(meters);
    this.busy =
        Timer.builder("swapgate.ledger.duration")
            .description("How long transactions of the ledger take")
            .register(meters);
    this.engine = Engine.required(config.ledger().url());
    this.source = sources.getActive();
    this.flyway = flyways.getActive();
    int connections = source.getConfiguration().connectionPoolConfiguration().maxSize();
    this.turns = new Semaphore(connections);
  }

  @PostConstruct
  void open() {
    if (engine == Engine.SQLITE) {
      SqliteLibrary.load();
    }
    try {
      Files.createDirectories(config.dataDir());
      lock = lock();
    } catch (IOException e) {
      throw new UncheckedIOException("swapgate.data-dir cannot be made: " + e.getMessage(), e);
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw new IllegalStateException(
          "swapgate.ledger.url: %s cannot be made or brought up to date: %s"
              .formatted(engine.place(config.ledger().url()), LedgerFailed.words(e)));
    }
  }

  @PreDestroy
  void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }

  private LedgerLock lock() throws IOException {
    if (engine == Engine.POSTGRESQL) {
      return LedgerSessionLock.of(config.ledger());
    }
    var file = Path.of(engine.place(config.ledger().url()));
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return LedgerFileLock.of(file);
  }

  /** What is done with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** All of {@code work} or nothing of it. */
  public <T> T inOne(Work<T> work) {
    waiting.record(() -> turns.acquireUninterruptibly());
    try {
      return busy.record(() -> inTurn(work));
    } finally {
      turns.release();
    }
  }

  private <T> T inTurn(Work<T> work) {
    try {
      if (engine == Engine.SQLITE) {
        return inOne(theOnly(), work);
      }
      try (Connection connection = source.getConnection()) {
        return inOne(new Sql(connection), work);
      }
    } catch (SQLException e) {
      throw new LedgerFailed(e);
    }
  }

  /** SQLite's one connection is never given back: its statements would go with it. */
  private Sql theOnly() throws SQLException {
    var sql = only == null ? new Sql(source.getConnection(), MOST_STATEMENTS) : only;
    only = sql;
    return sql;
  }

  private static <T> T inOne(Sql sql, Work<T> work) throws SQLException {
    var connection = sql.connection();
    connection.setAutoCommit(false);
    boolean isDone = false;
    try {
      T result = work.with(sql);
      connection.commit();
      isDone = true;
      return result;
    } finally {
      if (!isDone) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }
}
