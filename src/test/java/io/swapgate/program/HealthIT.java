package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();
  private final int port = Program.freePort();

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
      longest().untilAsserted(() -> assertThat(status("ready")).isEqualTo("UP"));
      var calls = wfm.calls().count();

      for (int i = 0; i < 20; i++) {
        assertThat(names("ready")).contains("polling", "platform", "token", "ledger");
      }

      assertThat(wfm.calls().count()).isEqualTo(calls);
      assertThat(status("live")).isEqualTo("UP");
      assertThat(names("started")).contains("started");
      assertThat(status("started")).isEqualTo("UP");
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void isNotReadyWhileTheLedgerTakesNothing() throws SQLException {
    try (var program = run(Map.of("swapgate.poll.every", "10m"))) {
      longest().untilAsserted(() -> assertThat(status("ready")).isEqualTo("UP"));

      try (var other =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/swapgate.db"));
          var statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThat(status("ready")).isEqualTo("DOWN");
        assertThat(trouble("ledger")).contains("locked");
        assertThat(status("live")).isEqualTo("UP");
        statement.execute("ROLLBACK");
      }

      longest().untilAsserted(() -> assertThat(status("ready")).isEqualTo("UP"));
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void hasStartedButIsNotReadyWhileThePlatformCannotBeReached() {
    var nowhere =
        Map.of("swapgate.wfm.base-url", "http://127.0.0.1:9", "swapgate.poll.every", "1s");
    try (var program = run(nowhere)) {
      longest().until(() -> program.output().contains("failed, again in 1s"));

      assertThat(status("started")).isEqualTo("UP");
      assertThat(status("ready")).isEqualTo("DOWN");
      assertThat(trouble("token")).contains("127.0.0.1:9");
      assertThat(trouble("polling")).isNotEqualTo("none");
      assertThat(trouble("ledger")).isEqualTo("none");
    }
  }

  private Program run(Map<String, String> more) {
    var settings = Program.settingsFor(wfm, more);
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return Program.run(folder, settings);
  }

  private String status(String which) {
    return health(which).path("status").asText();
  }

  private Iterable<String> names(String which) {
    return health(which).path("checks").findValuesAsText("name");
  }

  private String trouble(String check) {
    for (var one : health("ready").path("checks")) {
      if (one.path("name").asText().equals(check)) {
        return one.path("data").path("trouble").asText();
      }
    }
    throw new AssertionError("no check " + check);
  }

  private JsonNode health(String which) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/" + which));
    try {
      var body = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      return new ObjectMapper().createObjectNode(); // not up yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
