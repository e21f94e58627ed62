package io.swapgate.ledger.database;

import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Loads SQLite's library into the native binary. The driver would do so by itself, but it first
 * starts a process to learn what machine this is, and compares what it unpacked byte by byte: a
 * fifth of the whole start.
 */
final class SqliteLibrary {
  /** The binary is for this kind of machine only. */
  private static final String IN_BINARY = "/org/sqlite/native/Linux/x86_64/libsqlitejdbc.so";

  private SqliteLibrary() {}

  static void load() {
    if (ImageMode.current() == ImageMode.JVM) {
      return;
    }
    try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(IN_BINARY)) {
      if (packed != null) {
        load(packed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("SQLite's library cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private static void load(InputStream packed) throws IOException {
    var file = Files.createTempFile("swapgate-sqlite", ".so");
    try {
      Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
      loadByDriver(file.toAbsolutePath());
    } finally {
      Files.delete(file); // what is loaded needs it no more
    }
  }

  private static void loadByDriver(Path file) {
    System.setProperty("org.sqlite.lib.path", String.valueOf(file.getParent()));
    System.setProperty("org.sqlite.lib.name", String.valueOf(file.getFileName()));
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) { // that is what it declares
      throw new IllegalStateException(
          "SQLite's library cannot be loaded from %s: programs must be allowed to run there"
              .formatted(file.getParent()));
    }
  }
}
