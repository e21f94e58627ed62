package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the user reads when something is wrong, and how the program ends. */
@Execution(ExecutionMode.CONCURRENT)
class StartFaultIT {
  private static final Map<String, String> NOWHERE =
      Map.of(
          "SWAPGATE_WFM_BASE_URL", "http://127.0.0.1:9",
          "SWAPGATE_WFM_CLIENT_ID", "swapgate",
          "SWAPGATE_WFM_CLIENT_SECRET", "not-the-secret",
          "SWAPGATE_POLL_EVERY", "1s");

  @TempDir Path folder;

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @Test
  void namesEverySettingThatIsMissing() {
    assertFault(
        Map.of(),
        "swapgate.wfm.base-url is not set",
        "swapgate.wfm.client-id is not set",
        "swapgate.wfm.client-secret is not set");
  }

  @Test
  void namesFileAndLineOfAMisspeltKey() {
    Program.edit(folder.resolve("routes/settle-swap.camel.yaml"), "steps:", "stepz:");

    assertFault(NOWHERE, "routes/settle-swap.camel.yaml, line 8: ", "stepz");
  }

  @Test
  void namesFileAndLineOfAnUnknownBean() {
    Program.edit(folder.resolve("routes/settle-swap.camel.yaml"), "ref: guards", "ref: gards");

    assertFault(NOWHERE, "routes/settle-swap.camel.yaml, line 8: ", "gards");
  }

  @Test
  void namesFileAndLineOfAPropertyThatDoesNotExist() {
    Program.edit(folder.resolve("routes/poll-swaps.camel.yaml"), "poll.every", "poll.evry");

    assertFault(NOWHERE, "routes/poll-swaps.camel.yaml, line 9: ", "swapgate.poll.evry");
  }

  @Test
  void startsNoRouteIfOneLeadsNowhere() {
    Program.edit(folder.resolve("routes/settle-swap.camel.yaml"), "direct:check", "direct:chek");
    Program.edit(folder.resolve("routes/poll-swaps.camel.yaml"), "Id: polling", "Id: poling");
    try (var wfm = Simulator.start()) {
      var settings = new HashMap<>(NOWHERE);
      settings.put("SWAPGATE_WFM_BASE_URL", wfm.baseUrl());

      assertFault(
          settings,
          "routes/settle-swap.camel.yaml, line 13: no route begins at direct:chek-swap",
          "routes/poll-swaps.camel.yaml, line 5: no routeConfiguration has the id poling");
      assertThat(wfm.calls().count()).isZero();
    }
  }

  @Test
  void namesASettingThatDoesNotExistOrCannotBeRead() {
    Program.edit(
        folder.resolve("application.properties"), "swapgate.poll.every", "swapgate.pol.every");

    assertFault(NOWHERE, "application.properties, line ", ": swapgate.pol.every is no setting");
  }

  @Test
  void endsWhenThePlatformDoesNotKnowItsCredentials() {
    try (var wfm = Simulator.start()) {
      var settings = new HashMap<>(NOWHERE);
      settings.put("SWAPGATE_WFM_BASE_URL", wfm.baseUrl());

      assertFault(settings, "swapgate.wfm.client-secret are refused", "/oauth/token answered 401");
    }
  }

  @Test
  void keepsTryingAPlatformThatCannotBeReached() {
    try (var program = Program.run(folder, NOWHERE)) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(program.output().split("failed, again in 1s", -1))
                      .hasSizeGreaterThan(2));

      assertThat(program.isRunning()).isTrue();
      assertThat(program.output()).contains("Connection refused").doesNotContain("\tat ");
      assertThat(program.output()).doesNotContain("not-the-secret");
    }
  }

  private void assertFault(Map<String, String> environment, String... says) {
    try (var program = Program.run(folder, environment)) {
      assertThat(program.exitCode()).as(program.output()).isEqualTo(2);
      assertThat(program.output()).contains(says).doesNotContain("\tat ");
    }
  }
}
