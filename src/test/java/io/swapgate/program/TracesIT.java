package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.program.TraceReceiver.Span;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program sends to a collector of traces. */
class TracesIT {
  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();
  private TraceReceiver collector;

  @BeforeEach
  void install() throws IOException {
    Program.install(folder);
    collector = new TraceReceiver();
  }

  @AfterEach
  void closePlatform() {
    collector.close();
    wfm.close();
  }

  @Test
  void sendsOneTraceForEachSwapOverAttemptsAndLongWaits() {
    wfm.hasTrade("SW-1");
    wfm.hasPendingSwap(SwapSpec.trade("SW-2"), Trouble.conflict(ADHERENCE, 2));
    var settings =
        Map.of(
            "quarkus.otel.sdk.disabled", "false",
            "swapgate.retry.park-after", "500ms",
            "swapgate.retry.adherence.jitter", "0",
            "swapgate.retry.adherence.delay", "400ms");

    try (var program = run(settings)) {
      longest().untilAsserted(() -> assertThat(ways("SW-2")).hasSize(2));
      longest().untilAsserted(() -> assertThat(calls("SW-1")).hasSize(4));
      longest().untilAsserted(() -> assertThat(approvals("SW-2")).hasSize(3));

      assertThat(ways("SW-1"))
          .singleElement()
          .satisfies(way -> assertThat(way.about()).containsEntry("swapgate.outcome", "approved"));
      assertThat(calls("SW-1"))
          .extracting(Span::name)
          .containsExactlyInAnyOrder("read-schedule", "read-schedule", "read-swap", "approve-swap");
      assertThat(calls("SW-1")).allMatch(call -> call.parent().equals(ways("SW-1").get(0).id()));
      assertThat(spans("SW-2")).extracting(Span::trace).containsOnly(ways("SW-2").get(0).trace());
      assertThat(ways("SW-2"))
          .extracting(way -> way.about().get("swapgate.outcome"))
          .containsExactlyInAnyOrder("parked", "approved");
      assertThat(approvals("SW-2"))
          .extracting(
              call ->
                  call.about().get("swapgate.attempt")
                      + " "
                      + call.about().get("http.response.status_code"))
          .containsExactlyInAnyOrder("1 409", "2 409", "3 200");
      assertThat(collector.spans()).allMatch(span -> span.about().containsKey("swapgate.swap.id"));
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void sendsNothingUnlessItIsTold() {
    wfm.hasTrade("SW-1");

    try (var program = run(Map.of())) {
      longest().until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);
      program.stop();
      program.exitCode(); // whatever there was to send would have been sent by now

      assertThat(collector.spans()).isEmpty();
    }
  }

  private Program run(Map<String, String> more) {
    var settings = Program.settingsFor(wfm, more);
    settings.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.url());
    settings.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
    return Program.run(folder, settings);
  }

  private List<Span> spans(String swap) {
    return collector.spans().stream()
        .filter(span -> swap.equals(span.about().get("swapgate.swap.id")))
        .toList();
  }

  /** A span for each time that the swap was in hand. */
  private List<Span> ways(String swap) {
    return spans(swap).stream().filter(span -> span.parent().isEmpty()).toList();
  }

  private List<Span> calls(String swap) {
    return spans(swap).stream().filter(span -> !span.parent().isEmpty()).toList();
  }

  private List<Span> approvals(String swap) {
    return calls(swap).stream().filter(call -> call.name().equals("approve-swap")).toList();
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
