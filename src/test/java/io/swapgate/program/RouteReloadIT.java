package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Route files that change while the program runs. */
class RouteReloadIT {
  private static final String APPROVED = "        - bean: { ref: outcomes, method: approved }\n";

  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();
  private final Health health = new Health(FreePort.find());
  private Program program;

  @BeforeEach
  void start() {
    Program.install(folder);
    var settings =
        Map.of(
            "quarkus.http.port", Integer.toString(health.port()),
            "swapgate.poll.every", "1s",
            "swapgate.rate.per-minute", "0",
            "swapgate.reload.every", "500ms",
            "swapgate.retry.adherence.delay", "2s",
            "swapgate.retry.adherence.multiplier", "1");
    program = Program.run(folder, Program.settingsFor(wfm, settings));
    longest().until(() -> program.output().contains("Connected to"));
  }

  @AfterEach
  void stop() {
    program.close();
    wfm.close();
  }

  @Test
  void areTakenLiveAndNoSwapInHandIsLost() {
    var ids = IntStream.range(0, 40).mapToObj(i -> "SW-" + i).toList();
    ids.forEach(id -> wfm.hasPendingSwap(SwapSpec.trade(id), Trouble.conflict(ADHERENCE, 2)));
    longest().until(() -> wfm.approvals("SW-0").size() == 1);

    Program.edit(
        route("approve-swap"), APPROVED, APPROVED + "        - to: direct:tell-the-house\n");
    write(
        "tell-the-house",
        """
        - route:
            id: tell-the-house
            from:
              uri: direct:tell-the-house
              steps:
                - log: "the house hears of ${variable.swap.id}"
        """);

    longest().until(() -> program.output().contains("Routes: routes/tell-the-house.camel.yaml is"));
    longest().until(() -> ids.stream().allMatch(id -> wfm.status(id) == SwapStatus.APPROVED));
    longest().until(() -> program.output().contains("the house hears of SW-39"));
    // Two conflicts and the approval: what was waited for before the change still counted.
    assertThat(ids).allSatisfy(id -> assertThat(wfm.approvals(id)).hasSize(3));
    assertThat(program.output()).doesNotContain("Timeout occurred", "\tat ", "ERROR");
  }

  @Test
  void changeNothingWhileTheyMakeNoSense() throws Exception {
    Program.edit(route("settle-swap"), "ref: guards", "ref: gards");
    var fault = "routes/settle-swap.camel.yaml, line 8: No bean could be found";

    longest().until(() -> program.output().contains("Routes are as before: " + fault));
    assertThat(health.text("ready")).contains(fault);
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"));
    longest().until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);

    Program.edit(route("settle-swap"), "ref: gards", "ref: guards");
    write("mine", "- route: { id: mine, from: { uri: direct:mine, steps: [ { log: hi } ] } }\n");
    longest().until(() -> program.output().contains("Routes: routes/mine.camel.yaml is new"));
    assertThat(health.text("ready")).doesNotContain(fault);
    Files.delete(route("mine"));
    longest().until(() -> program.output().contains("Routes: routes/mine.camel.yaml is gone"));
    wfm.hasPendingSwap(SwapSpec.trade("SW-2"));
    longest().until(() -> wfm.status("SW-2") == SwapStatus.APPROVED);
  }

  private Path route(String name) {
    return folder.resolve("routes/" + name + ".camel.yaml");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(route(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
