package io.swapgate.check;

import io.swapgate.config.FreshSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The settings in which a check differs from a run: no routes and no listener, and a ledger of its
 * own, so that it can be made beside a program that runs.
 */
public final class CheckSettings {
  static final String OFFLINE = "swapgate-check.offline";
  static final String LEDGER_FOLDER = "swapgate-check.ledger-folder";
  static final String LEDGER_URL = "swapgate-check.ledger-url";

  private CheckSettings() {}

  /** Sets them; to be called before the application boots. Returns a folder to be removed after. */
  public static Path apply(boolean offline) {
    try {
      var folder = Files.createTempDirectory("swapgate-check");
      var settings = FreshSettings.alone();
      var real = settings.getOptionalValue("swapgate.data-dir", String.class).orElse("data");
      Map.of(
              OFFLINE,
              Boolean.toString(offline),
              LEDGER_FOLDER,
              real,
              LEDGER_URL,
              settings.getOptionalValue("swapgate.ledger.url", String.class).orElse("jdbc:sqlite:"),
              "camel.main.routes-include-pattern",
              "false",
              "quarkus.http.host-enabled",
              "false",
              "quarkus.log.level",
              "ERROR",
              "swapgate.access.token",
              UUID.randomUUID().toString(),
              "swapgate.data-dir",
              folder.toString(),
              "swapgate.ledger.url",
              "jdbc:sqlite:" + folder.resolve("check.db"))
          .forEach(System::setProperty);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("the check cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Removes what the check has written. */
  public static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("the check left something in " + folder, e);
    }
  }

  /** Whether the ledger of a run can be written where it is to be. */
  static boolean isWritable(Path ledgerFolder) {
    var folder = ledgerFolder.toAbsolutePath();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }
}
