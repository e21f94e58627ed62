package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to Prometheus, and that the dashboard and the alerts ask for nothing else. */
@QuarkusTest
class MetricsTest extends FlowTest {
  private static final Path ALERTS = Path.of("src/main/prometheus/swapgate.rules.yaml");
  private static final Path DASHBOARD = Path.of("src/main/grafana/swapgate.json");

  @TestHTTPResource("/q/metrics")
  URI metrics;

  /** Swaps of every outcome that leaves a trace of its own. */
  @BeforeEach
  void seeSwaps() {
    var soon = Window.of(wfm().now().plus(Duration.ofHours(1)), Duration.ofHours(8));
    wfm().hasTrade("fine");
    wfm().hasPendingSwap(SwapSpec.giveaway("held").offering(soon));
    wfm().hasPendingSwap(SwapSpec.trade("dead"), Trouble.conflictForEver(ADHERENCE));
    wfm().publishes("MU-publishes", Duration.ZERO, Duration.ofSeconds(2), true);
    var waiting = IntStream.range(0, 10).mapToObj(i -> "waits-" + i).toList();
    waiting.forEach(
        id -> wfm().hasPendingSwap(SwapSpec.trade(id).in("MU-publishes", "Europe/Berlin")));
    awaitState("fine", SwapState.APPROVED);
    awaitState("held", SwapState.HELD);
    awaitState("dead", SwapState.DEAD);
    waiting.forEach(id -> awaitState(id, SwapState.APPROVED));
  }

  @Test
  void isAllThatAlertsAndDashboardAskFor() throws IOException {
    var told = tell();
    var queries = Stream.concat(alerts(), dashboard()).map(PromQl::new).toList();

    assertThat(queries).hasSizeGreaterThan(30);
    for (var query : queries) {
      assertThat(query.metrics()).as(query.query()).isNotEmpty();
      for (var metric : query.metrics()) {
        assertThat(told).as(query.query()).anyMatch(line -> line.matches(metric + "[{ ].*"));
      }
      for (var label : query.labels()) {
        var wanted =
            ".*[{,]"
                + label.name()
                + "=\""
                + (label.value().isEmpty() ? "" : label.value() + "\"")
                + ".*";
        assertThat(told)
            .as("%s of %s", label, query.query())
            .anyMatch(line -> line.startsWith(label.metric() + "{") && line.matches(wanted));
      }
    }
  }

  @Test
  void findsAMisspeltMetricAndALabelThatIsNotThere() {
    var query =
        new PromQl("sum by (kindd) (rate(swapgate_attemps_total{outcome=\"dead\"}[5m])) > 3");

    assertThat(query.metrics()).containsExactly("swapgate_attemps_total");
    assertThat(query.labels())
        .containsExactlyInAnyOrder(
            new PromQl.Label("swapgate_attemps_total", "kindd", ""),
            new PromQl.Label("swapgate_attemps_total", "outcome", "dead"));
  }

  @Test
  void countsWhatIsThereNow() {
    assertThat(value("swapgate_held")).isPositive();
    assertThat(value("swapgate_dead_letters_open")).isPositive();
    assertThat(value("swapgate_time_to_approval_seconds_count")).isGreaterThanOrEqualTo(11);
    assertThat(value("swapgate_call_duration_seconds_count{call=\"approve-swap\"}")).isPositive();
    await().until(() -> value("swapgate_in_hand") == 0);
    assertThat(value("swapgate_rate_left")).isNaN(); // these tests have no limit
  }

  @Test
  void hasFewSeriesHoweverManySwapsThereAre() {
    var ours = tell().stream().filter(line -> line.startsWith("swapgate_")).toList();

    assertThat(ours).hasSizeLessThan(150).noneMatch(line -> line.contains("waits-"));
  }

  @Test
  void tellsWhatToDoAboutEachAlert() throws IOException {
    var alerts = new YAMLMapper().readTree(ALERTS.toFile()).findValues("alert");
    var summaries = new YAMLMapper().readTree(ALERTS.toFile()).findValues("summary");

    assertThat(summaries)
        .hasSameSizeAs(alerts)
        .allMatch(summary -> summary.asText().length() > 100);
  }

  private double value(String series) {
    return tell().stream()
        .filter(line -> line.startsWith(series + " ") || line.startsWith(series + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private List<String> tell() {
    return Api.at(metrics).send(HttpRequest.newBuilder(metrics)).body().lines().toList();
  }

  private static Stream<String> alerts() throws IOException {
    return new YAMLMapper()
        .readTree(ALERTS.toFile()).findValues("expr").stream().map(JsonNode::asText);
  }

  private static Stream<String> dashboard() throws IOException {
    var json = new ObjectMapper().readTree(DASHBOARD.toFile());
    return Stream.concat(
            json.findValues("expr").stream(),
            json.findValues("query").stream().filter(JsonNode::isObject).map(q -> q.path("query")))
        .map(JsonNode::asText);
  }
}
