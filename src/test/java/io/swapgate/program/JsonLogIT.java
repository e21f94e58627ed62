package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as programs read it. */
class JsonLogIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @AfterEach
  void closePlatform() {
    wfm.close();
  }

  @Test
  void isAnObjectALineAndNamesTheSwapThatALineIsAbout() {
    wfm.hasTrade("SW-1");
    wfm.hasPendingSwap(SwapSpec.trade("SW-2"), Trouble.conflictForEver(ADHERENCE));
    Program.edit(
        folder.resolve("routes/settle-swap.camel.yaml"),
        "- to: direct:check-swap",
        "- log: our own line\n        - to: direct:check-swap");
    var settings =
        Map.of(
            "quarkus.log.console.json.enabled", "true",
            "QUARKUS_LOG_CATEGORY__IO_SWAPGATE_RETRY__LEVEL", "DEBUG",
            "swapgate.retry.adherence.delay", "100ms",
            "swapgate.retry.adherence.max-attempts", "2");

    try (var program = Program.run(folder, Program.settingsFor(wfm, settings))) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  program.output().contains("SW-2 dead")
                      && program.output().contains("SW-1 approved"));
      program.stop();
      program.exitCode();

      var lines = program.output().lines().map(JsonLogIT::read).toList();
      assertThat(lines).allMatch(line -> line.has("timestamp") && line.has("level"));
      assertThat(saying(lines, "our own line")).hasSize(2);
      assertThat(saying(lines, "SW-2 attempt")).hasSize(2);
      assertThat(saying(lines, "SW-2 dead")).hasSize(1);
      assertThat(saying(lines, "SW-2 ")).allMatch(line -> field(line, "swapId").equals("SW-2"));
      assertThat(saying(lines, "our own line"))
          .extracting(line -> field(line, "swapId"))
          .containsExactlyInAnyOrder("SW-1", "SW-2");
      var correlations =
          lines.stream()
              .filter(line -> field(line, "swapId").equals("SW-2"))
              .map(line -> field(line, "correlationId"))
              .distinct()
              .toList();
      assertThat(correlations).singleElement().asString().matches("[0-9a-f]{32}");
      assertThat(saying(lines, "Connected to")).allMatch(line -> field(line, "swapId").isEmpty());
    }
  }

  private static List<JsonNode> saying(List<JsonNode> lines, String what) {
    return lines.stream().filter(line -> line.path("message").asText().contains(what)).toList();
  }

  private static String field(JsonNode line, String name) {
    return line.path("mdc").path(name).asText();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
