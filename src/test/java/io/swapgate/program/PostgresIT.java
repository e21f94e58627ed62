package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.testing.FreePort;
import io.swapgate.testing.TestLedger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with its ledger in PostgreSQL; {@link KillIT} kills it there, too. */
class PostgresIT {
  private static final int SWAPS = 20;

  @TempDir Path folder;
  @TempDir Path database;

  private final Simulator wfm = Simulator.start();
  private final List<EmbeddedPostgres> servers = new ArrayList<>();

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @AfterEach
  void close() throws IOException {
    wfm.close();
    for (EmbeddedPostgres server : servers) {
      server.close();
    }
  }

  @Test
  void goesOnWithItsLedgerAfterARestart() {
    wfm.hasPendingSwap(SwapSpec.trade("first"));
    try (var program = run(TestLedger.inPostgreSql())) {
      longest().until(() -> wfm.status("first") == SwapStatus.APPROVED);
      program.stop();
      program.exitCode();
      wfm.hasPendingSwap(SwapSpec.trade("second"));
      program.again();

      longest().until(() -> wfm.status("second") == SwapStatus.APPROVED);
      assertThat(folder.resolve("data/swapgate.db")).doesNotExist();
    }
  }

  @Test
  void letsNoSecondProgramIn() {
    var ledger = TestLedger.inPostgreSql();
    try (var program = run(ledger)) {
      longest().until(() -> program.output().contains("Connected to"));
      assertFault(ledger, "in use by another Swapgate");
    }
  }

  @Test
  void namesTheSettingIfTheServerCannotBeReachedOrDoesNotLetItIn() {
    var nowhere = new HashMap<>(TestLedger.inPostgreSql());
    var stranger = new HashMap<>(nowhere);
    nowhere.put("swapgate.ledger.url", "jdbc:postgresql://127.0.0.1:9/swapgate?password=hidden");
    stranger.put("swapgate.ledger.username", "stranger");

    assertFault(nowhere, "swapgate.ledger.url: //127.0.0.1:9/swapgate cannot be used: ");
    assertFault(stranger, "cannot be used: FATAL: role \"stranger\" does not exist");
    assertFault(
        Map.of("swapgate.ledger.url", "jdbc:other://db?password=hidden"),
        "swapgate.ledger.url is neither jdbc:sqlite:");
  }

  @Test
  void isCheckedBeforeADeployment() {
    var ledger = new HashMap<>(TestLedger.inPostgreSql());
    check(ledger, 0, "ledger: can be kept at //127.0.0.1:");
    ledger.put("swapgate.ledger.username", "stranger");
    check(ledger, 1, "cannot be used: FATAL: role \"stranger\" does not exist");
    ledger.put("swapgate.ledger.url", "jdbc:other://db?password=hidden");
    check(ledger, 2, "swapgate.ledger.url is neither jdbc:sqlite:");
  }

  @Test
  void losesNothingWhileTheServerIsAway() throws IOException {
    var dbPort = FreePort.find();
    var port = FreePort.find();
    var health = new Health(port);
    var server = start(dbPort);
    var settings =
        settings(
            Map.of(
                "swapgate.ledger.url",
                server.getJdbcUrl("postgres", "postgres"),
                "swapgate.poll.every",
                "500ms"));
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    try (var program = Program.run(folder, settings)) {
      longest().until(() -> program.output().contains("Connected to"));
      server.close();
      for (int i = 0; i < SWAPS; i++) {
        wfm.hasPendingSwap(SwapSpec.trade("SW-" + i));
      }
      longest().until(() -> health.status("ready").equals("DOWN"));
      assertThat(health.status("live")).isEqualTo("UP");
      start(dbPort);

      longest().untilAsserted(() -> assertThat(approved()).as(program.output()).isEqualTo(SWAPS));
      longest().until(() -> health.status("ready").equals("UP"));
      assertThat(program.output()).doesNotContain("dead [");
    }
  }

  private long approved() {
    return IntStream.range(0, SWAPS)
        .filter(i -> wfm.status("SW-" + i) == SwapStatus.APPROVED)
        .count();
  }

  private void assertFault(Map<String, String> ledger, String fault) {
    try (var program = run(ledger)) {
      assertThat(program.exitCode()).as(program.output()).isEqualTo(2);
      assertThat(program.output()).contains("swapgate: ", fault).doesNotContain("hidden");
    }
  }

  private void check(Map<String, String> ledger, int exitCode, String said) {
    try (var check = Program.run(folder, settings(ledger), "check")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(exitCode);
      assertThat(check.output()).contains(said).doesNotContain("hidden");
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    var server =
        TestLedger.server()
            .setPort(port)
            .setDataDirectory(database.resolve("data"))
            .setCleanDataDirectory(false)
            .start();
    servers.add(server);
    return server;
  }

  private Program run(Map<String, String> ledger) {
    return Program.run(folder, settings(ledger));
  }

  private Map<String, String> settings(Map<String, String> ledger) {
    return Program.settingsFor(wfm, ledger);
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
