package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.testing.FreePort;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program tells whoever watches over it. */
class HealthIT {
  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();
  private final int port = FreePort.find();
  private final Health health = new Health(port);

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @AfterEach
  void closePlatform() {
    wfm.close();
  }

  @Test
  void isReadyOnceItHasPolledAndTellsSoWithoutACallToThePlatform() {
    try (var program = run(Map.of("swapgate.poll.every", "10m"))) {
      longest().untilAsserted(() -> assertThat(health.status("ready")).isEqualTo("UP"));
      var calls = wfm.calls().count();

      for (int i = 0; i < 20; i++) {
        assertThat(health.names("ready")).contains("polling", "platform", "token", "ledger");
      }

      assertThat(wfm.calls().count()).isEqualTo(calls);
      assertThat(health.status("live")).isEqualTo("UP");
      assertThat(health.names("started")).contains("started");
      assertThat(health.status("started")).isEqualTo("UP");
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void isNotReadyWhileTheLedgerTakesNothing() throws SQLException {
    var inFile =
        Map.of("swapgate.poll.every", "10m", "swapgate.ledger.url", "jdbc:sqlite:data/swapgate.db");
    try (var program = run(inFile)) {
      longest().untilAsserted(() -> assertThat(health.status("ready")).isEqualTo("UP"));

      try (var other =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/swapgate.db"));
          var statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThat(health.status("ready")).isEqualTo("DOWN");
        assertThat(health.trouble("ledger")).contains("locked");
        assertThat(health.status("live")).isEqualTo("UP");
        statement.execute("ROLLBACK");
      }

      longest().untilAsserted(() -> assertThat(health.status("ready")).isEqualTo("UP"));
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void hasStartedButIsNotReadyWhileThePlatformCannotBeReached() {
    var nowhere =
        Map.of("swapgate.wfm.base-url", "http://127.0.0.1:9", "swapgate.poll.every", "1s");
    try (var program = run(nowhere)) {
      longest().until(() -> program.output().contains("failed, again in 1s"));

      assertThat(health.status("started")).isEqualTo("UP");
      assertThat(health.status("ready")).isEqualTo("DOWN");
      assertThat(health.trouble("token")).contains("127.0.0.1:9");
      assertThat(health.trouble("polling")).isNotEqualTo("none");
      assertThat(health.trouble("ledger")).isEqualTo("none");
    }
  }

  private Program run(Map<String, String> more) {
    var settings = Program.settingsFor(wfm, more);
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return Program.run(folder, settings);
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
