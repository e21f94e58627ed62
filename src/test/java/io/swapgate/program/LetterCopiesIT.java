package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's two examples of copies of dead letters, word for word but for the address. */
class LetterCopiesIT {
  private static final Path README = Path.of("README.md");
  private static final String LAST_STEP =
      "        - bean: { ref: deadLetters, method: addAudit }\n";

  @TempDir Path folder;

  @Test
  void goToAFileAndToAWebhook() throws Exception {
    Queue<String> received = new ConcurrentLinkedQueue<>();
    var hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/swapgate",
        exchange -> {
          var body = exchange.getRequestBody().readAllBytes();
          received.add(new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    Program.install(folder);
    var steps =
        example()
            .replace(
                "https://hooks.example.com", "http://127.0.0.1:" + hook.getAddress().getPort());
    Program.edit(
        folder.resolve("routes/dead-letter-swap.camel.yaml"), LAST_STEP, LAST_STEP + steps);
    var settings = Map.of("swapgate.retry.adherence.max-attempts", "1");
    try (var wfm = Simulator.start();
        var program = Program.run(folder, Program.settingsFor(wfm, settings))) {
      wfm.hasPendingSwap(SwapSpec.trade("../SW-1"), Trouble.conflictForEver(ADHERENCE));

      await("copies; it said: " + program.output())
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                assertThat(received).hasSize(1);
                assertThat(copies()).hasSize(1);
              });
      var letter = new ObjectMapper().readTree(received.peek());
      assertThat(letter.path("swapId").asText()).isEqualTo("../SW-1");
      assertThat(letter.path("attempts")).isNotEmpty();
      assertThat(copies().get(0)).content().isEqualTo(received.peek());
    } finally {
      hook.stop(0);
    }
  }

  private List<Path> copies() {
    var copies = folder.resolve("dead-letters");
    if (!Files.isDirectory(copies)) {
      return List.of();
    }
    try (var files = Files.list(copies)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The steps as the README tells them. */
  private static String example() throws IOException {
    var readme = Files.readString(README);
    int start = readme.indexOf("        - setBody: { method: { ref: deadLetters, method: copy } }");
    assertThat(start).as("the README's example").isPositive();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
