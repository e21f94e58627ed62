package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code swapgate check} finds before a deployment. */
@Execution(ExecutionMode.CONCURRENT)
class CheckIT {
  private static final Map<String, String> NOWHERE =
      Map.of(
          "SWAPGATE_WFM_BASE_URL", "http://127.0.0.1:9",
          "SWAPGATE_WFM_CLIENT_ID", "swapgate",
          "SWAPGATE_WFM_CLIENT_SECRET", "not-the-secret");

  @TempDir Path folder;

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @Test
  void findsNothingInWhatIsShippedAndChangesNothing() {
    try (var wfm = Simulator.start()) {
      wfm.hasPendingSwap(SwapSpec.trade("SW-1"));
      check(
          Program.settingsFor(wfm, Map.of()),
          0,
          "routes: 25 files make sense",
          "a token was fetched and shift swaps listed",
          "allows to read agents' schedules",
          "allows to read a swap's audit");
      assertThat(wfm.approvals("SW-1")).isEmpty();
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  @Test
  void findsEveryFaultInTheRoutesAtOnceEachWithFileAndLine() throws IOException {
    edit("settle-swap", "ref: guards", "ref: gards");
    edit("settle-swap", "direct:check-swap", "direct:chek-swap");
    edit("tidy-ledger", "steps:", "stepz:");
    edit("poll-swaps", "routeConfigurationId: polling", "routeConfigurationId: poling");
    edit("poll-swaps", "poll.every", "poll.evry");
    edit("approve-swap", "uri: direct:approve-swap", "uri: nowhere:approve-swap");
    edit("error-handling", "failure.SwapSettled", "failure.SwapSetled");
    Files.writeString(
        folder.resolve("routes/mine.camel.yaml"),
        "- route: { id: take-swap, from: { uri: direct:mine, steps: [ { log: hello } ] } }\n");
    check(
        NOWHERE,
        1,
        "routes/settle-swap.camel.yaml, line 8: No bean could be found",
        "routes/tidy-ledger.camel.yaml, line 11: Unsupported field: stepz",
        "routes/poll-swaps.camel.yaml, line 5: no routeConfiguration has the id poling",
        "routes/poll-swaps.camel.yaml, line 9: Property with key [swapgate.poll.evry]",
        "routes/approve-swap.camel.yaml, line 6: ",
        "routes/error-handling.camel.yaml, line 12: no such class",
        "routes/take-swap.camel.yaml, line 2: there is another route with the id take-swap");
  }

  @Test
  void findsAWayThatLeadsNowhere() {
    edit("settle-swap", "direct:check-swap", "direct:chek-swap");
    check(NOWHERE, 1, "routes/settle-swap.camel.yaml, line 13: no route begins at direct:chek");
  }

  @Test
  void namesSettingsAndRulesThatMakeNoSense() {
    Program.edit(
        folder.resolve("application.properties"),
        "swapgate.rules.notice.least=2h",
        "swapgate.rules.notice.leest=2h");
    check(NOWHERE, 2, "swapgate.rules.notice.leest");
  }

  @Test
  void saysWhichPermissionIsMissing() throws IOException {
    var platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer(platform, "/oauth/token", 200, "{\"access_token\": \"t\", \"expires_in\": 600}");
    answer(platform, "/api", 403, "{\"message\": \"not for you\"}");
    platform.start();
    try {
      var settings =
          Map.of(
              "SWAPGATE_WFM_BASE_URL", "http://127.0.0.1:" + platform.getAddress().getPort(),
              "SWAPGATE_WFM_CLIENT_ID", "swapgate",
              "SWAPGATE_WFM_CLIENT_SECRET", "secret");
      check(settings, 1, "lacks the permission to list shift swaps", "not for you");
    } finally {
      platform.stop(0);
    }
  }

  @Test
  void saysThatCredentialsAreRefusedOrThatThePlatformIsNotThere() {
    try (var wfm = Simulator.start()) {
      var wrong = Program.settingsFor(wfm, Map.of("swapgate.wfm.client-secret", "wrong"));
      check(wrong, 1, "swapgate.wfm.client-secret are refused", "answered 401");
    }
    check(NOWHERE, 1, "swapgate.wfm.base-url http://127.0.0.1:9: cannot be asked");
  }

  @Test
  void runsBesideAProgramThatRuns() {
    try (var wfm = Simulator.start();
        var program = Program.run(folder, Program.settingsFor(wfm, Map.of()))) {
      await().atMost(Duration.ofSeconds(60)).until(() -> program.output().contains("Connected to"));
      check(Program.settingsFor(wfm, Map.of()), 0, "no swap is pending");
    }
  }

  private void edit(String route, String old, String replacement) {
    Program.edit(folder.resolve("routes/" + route + ".camel.yaml"), old, replacement);
  }

  private void check(Map<String, String> settings, int exitCode, String... says) {
    var offline = settings.equals(NOWHERE) && exitCode != 1;
    try (var check =
        offline
            ? Program.run(folder, settings, "check", "--offline")
            : Program.run(folder, settings, "check")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(exitCode);
      assertThat(check.output()).contains(says).doesNotContain("\tat ", "not-the-secret");
    }
  }

  private static void answer(HttpServer server, String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
