package io.swapgate.check;

import io.swapgate.config.FreshSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * The settings in which a check differs from a run: no routes and no listener, and a ledger of its
 * own, so that it can be made beside a program that runs.
 */
public final class CheckSettings {
  static final String OFFLINE = "swapgate-check.offline";
  static final String LEDGER_FOLDER = "swapgate-check.ledger-folder";

  private CheckSettings() {}

  /** Sets them; to be called before the application boots. */
  public static void apply(boolean offline) {
    try {
      var folder = Files.createTempDirectory("swapgate-check");
      var settings = FreshSettings.alone();
      var real = settings.getOptionalValue("swapgate.data-dir", String.class).orElse("data");
      Map.of(
              OFFLINE,
              Boolean.toString(offline),
              LEDGER_FOLDER,
              real,
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
      folder.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException("the check cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Where the ledger of a run would be, if it can be written there; a finding otherwise. */
  static boolean isWritable(Path ledgerFolder) {
    var folder = ledgerFolder.toAbsolutePath();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }
}
