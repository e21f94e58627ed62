package io.swapgate.program;

import io.swapgate.simulator.Simulator;
import io.swapgate.testing.TestLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged program, native or on the JVM, installed in a folder of its own and run as a process
 * of its own.
 */
public final class Program implements AutoCloseable {
  private final Path folder;
  private final Map<String, String> environment;
  private final String log;
  private final Launch launch;
  private Process process;

  private Program(Path folder, Map<String, String> environment, String log, Launch launch) {
    this.folder = folder;
    this.environment = environment;
    this.log = log;
    this.launch = launch;
    this.process = start(launch);
  }

  /** Copies {@code routes/} and {@code application.properties} there. */
  public static void install(Path folder) {
    try (Stream<Path> files = Files.walk(Path.of("routes"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.toString()));
      }
      Files.copy(Path.of("application.properties"), folder.resolve("application.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The environment of a program that works against {@code wfm}.
   *
   * @param more settings by key, or by name of environment variable
   */
  public static Map<String, String> settingsFor(Simulator wfm, Map<String, String> more) {
    return settingsFor(wfm.baseUrl(), more);
  }

  /** The same, of a platform that is not in this process. */
  public static Map<String, String> settingsFor(String baseUrl, Map<String, String> more) {
    var settings = new HashMap<String, String>();
    settings.put("SWAPGATE_WFM_BASE_URL", baseUrl);
    settings.put("SWAPGATE_WFM_CLIENT_ID", "swapgate");
    settings.put("SWAPGATE_WFM_CLIENT_SECRET", "secret");
    settings.putAll(environment(TestLedger.settings()));
    settings.putAll(environment(more));
    return settings;
  }

  /** Settings by key, or by name of environment variable, as the environment has them. */
  public static Map<String, String> environment(Map<String, String> settings) {
    var environment = new HashMap<String, String>();
    settings.forEach(
        (key, value) ->
            environment.put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
    return environment;
  }

  /** Another way to the ledger of a program with these settings. */
  static Connection ledger(Path folder, Map<String, String> environment) throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("data/swapgate.db");
    return DriverManager.getConnection(
        environment.getOrDefault("SWAPGATE_LEDGER_URL", url),
        environment.get("SWAPGATE_LEDGER_USERNAME"),
        environment.get("SWAPGATE_LEDGER_PASSWORD"));
  }

  public static Program run(Path folder, Map<String, String> environment) {
    return run(folder, environment, Launch.asTested());
  }

  public static Program run(Path folder, Map<String, String> environment, Launch launch) {
    return new Program(folder, environment, "output.log", launch);
  }

  /** A command beside a program that may be running in the same folder. */
  public static Program run(Path folder, Map<String, String> environment, String... command) {
    var log = "command-" + System.nanoTime() + ".log";
    return new Program(folder, environment, log, Launch.asTested().with(List.of(command)));
  }

  /** Replaces text in an installed file; fails if it is not there. */
  static void edit(Path file, String old, String replacement) {
    try {
      var text = Files.readString(file);
      if (!text.contains(old)) {
        throw new IllegalArgumentException(file + " does not hold: " + old);
      }
      Files.writeString(file, text.replace(old, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once more, after it has ended. */
  void again(String... arguments) {
    process = start(launch.with(List.of(arguments)));
  }

  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  public void stop() {
    process.destroy();
  }

  public long pid() {
    return process.pid();
  }

  public int exitCode() {
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        throw new AssertionError("still running after 90 s; it said: " + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** All it has printed since the first start. */
  public String output() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Path log() {
    return folder.resolve(log);
  }

  private Process start(Launch how) {
    var builder = new ProcessBuilder(how.command()).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().putIfAbsent("QUARKUS_HTTP_PORT", "0");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
