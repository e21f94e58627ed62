package io.swapgate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The settings in which a demo differs from a real run: its own platform, ledger and patience. */
public final class DemoSettings {
  static final String ONCE = "swapgate-demo.once";
  static final String SWAPS = "swapgate-demo.swaps";
  static final String SCENARIO = "swapgate-demo.scenario";
  static final String CLIENT_ID = "demo";
  static final String CLIENT_SECRET = "demo-secret";

  private DemoSettings() {}

  /** Sets them; to be called before the application boots. */
  public static void apply(boolean once, int swaps, Optional<Path> scenario) {
    scenario.ifPresent(file -> System.setProperty(SCENARIO, file.toString()));
    apply(once, swaps);
  }

  private static void apply(boolean once, int swaps) {
    try {
      var folder = Files.createTempDirectory("swapgate-demo");
      set(
          Map.of(
              ONCE,
              Boolean.toString(once),
              SWAPS,
              Integer.toString(swaps),
              "swapgate.backend",
              "wfm-scheduling",
              "swapgate.wfm.base-url",
              "http://127.0.0.1:" + freePort(),
              "swapgate.wfm.client-id",
              CLIENT_ID,
              "swapgate.wfm.client-secret",
              CLIENT_SECRET,
              "swapgate.data-dir",
              folder.toString(),
              "swapgate.ledger.url",
              "jdbc:sqlite:" + folder.resolve("demo.db")));
      set(
          Map.of(
              "swapgate.poll.every", "2s",
              "swapgate.rate.per-minute", "0",
              "swapgate.retry.adherence.delay", "400ms",
              "swapgate.retry.adherence.max-attempts", "5",
              "swapgate.retry.publishing.delay", "500ms",
              "swapgate.retry.transition.max-attempts", "6",
              "swapgate.retry.platform-down.delay", "300ms",
              "quarkus.log.level", "WARN",
              "quarkus.http.port", Integer.toString(freePort())));
    } catch (IOException e) {
      throw new UncheckedIOException("the demo cannot be set up: " + e.getMessage(), e);
    }
  }

  private static void set(Map<String, String> settings) {
    settings.forEach(System::setProperty);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
