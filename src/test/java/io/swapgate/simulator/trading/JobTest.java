package io.swapgate.simulator.trading;

import static io.swapgate.simulator.trading.TradingClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trading.job.Asynchrony;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobTest extends TradingTest {
  private static final String EVALUATE = "trades/evaluate";
  private static final String BULK = "trades/state/bulk";

  @Test
  void acceptedWorkIsToldByTheLastPoll() {
    wfm.hasTrade("T-1");
    wfm.answersJobs(Asynchrony.accepting(3));

    var start = client.evaluation("", WEEK);
    var id = json(start).path("id").asText();

    assertThat(start.statusCode()).isEqualTo(202);
    assertThat(status(start.body(), json(start))).isEqualTo("Processing");
    assertThat(polled(EVALUATE, id)).isEqualTo("Processing");
    assertThat(polled(EVALUATE, id)).isEqualTo("Processing");
    assertThat(polled(EVALUATE, id)).isEqualTo("Complete");
    assertThat(json(client.poll(EVALUATE, id)).at("/evaluateTradesResult/entities")).hasSize(1);
  }

  @Test
  void everyKindOfWorkHasItsOwnPoll() {
    wfm.hasTrade("T-1");
    var weeks = List.of(WEEK);
    var summary = json(client.start("weeks/summary", "?forceAsync=true", weeks, ""));
    var users = ",\"userIds\":[\"giver-of-T-1\"]";
    var query = json(client.start("trades/query", "?forceAsync=true", weeks, users));
    var bulk = json(client.decide("?forceAsync=true", "T-1 Approved 1"));

    assertThat(poll("weeks/summary", summary).at("/queryWeekSummariesResult/weeks")).hasSize(1);
    assertThat(poll("trades/query", query).at("/queryTradesResult/entities")).hasSize(1);
    assertThat(poll(BULK, bulk).at("/bulkUpdateTradeStatesResult/entities/0/state").asText())
        .isEqualTo("Approved");
    assertThat(client.poll("trades/query", bulk.path("id").asText()).statusCode()).isEqualTo(404);
  }

  @Test
  void resultIsDownloadedWithoutAToken() {
    wfm.hasTrade("T-1");
    var inline = json(client.evaluation("", WEEK)).path("evaluateTradesResult");

    var forced = json(client.evaluation("?forceDownloadService=true", WEEK));
    wfm.answersJobs(Asynchrony.accepting(1).withDownloads(1));
    var polled = poll(EVALUATE, json(client.evaluation("", WEEK)));

    assertThat(forced.has("evaluateTradesResult")).isFalse();
    assertThat(downloaded(forced)).isEqualTo(inline);
    assertThat(downloaded(polled)).isEqualTo(inline);
    assertThat(TradingClient.download(wfm.baseUrl() + "/downloads/BU-1/x").statusCode())
        .isEqualTo(404);
    traffic.removeIf(exchange -> exchange.request().target().startsWith("/downloads"));
  }

  @Test
  void schedulesAndCodesAreDownloadedToo() {
    wfm.answersJobs(Asynchrony.inline().withDownloads(1));
    wfm.hasTrade("T-1");

    var search =
        json(client.search("", "2026-03-09T05:00:00Z", "2026-03-16T05:00:00Z", "giver-of-T-1"));
    var codes = json(client.get("/businessunits/BU-1/activitycodes"));

    assertThat(downloaded(search).at("/agentSchedules/0/shifts")).hasSize(1);
    assertThat(downloaded(codes).path("entities")).isNotEmpty();
  }

  @Test
  void onlyWhoStartedAJobReadsItAndNotForEver() {
    wfm.hasTrade("T-1");
    wfm.admits("other", "sesame");
    var other = TradingClient.of(wfm, "other", "sesame");
    var id = json(client.evaluation("?forceAsync=true", WEEK)).path("id").asText();

    assertThat(other.poll(EVALUATE, id).statusCode()).isEqualTo(403);
    assertThat(client.poll(EVALUATE, "none").statusCode()).isEqualTo(404);
    clock.advance(Duration.ofMinutes(10).minusMillis(1));
    assertThat(client.poll(EVALUATE, id).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMillis(1));
    assertThat(client.poll(EVALUATE, id).statusCode()).isEqualTo(404);
  }

  @Test
  void inlineWorkLeavesNoJobBehind() {
    wfm.hasTrade("T-1");
    var id = json(client.evaluation("", WEEK)).path("id").asText();

    assertThat(client.poll(EVALUATE, id).statusCode()).isEqualTo(404);
  }

  @Test
  void failedJobHasDoneItsWorkOrNot() {
    wfm.answersJobs(Asynchrony.accepting(1).withFailing(1).seeded(3));
    var ends = new HashSet<String>();
    var statuses = new HashSet<SwapStatus>();

    for (var i = 1; i <= 20; i++) {
      wfm.hasTrade("T-" + i);
      var end = poll(BULK, json(client.decide("", "T-" + i + " Approved 1")));
      ends.add(end.path("status").asText());
      statuses.add(wfm.status("T-" + i));
      assertThat(end.has("bulkUpdateTradeStatesResult")).isFalse();
    }

    assertThat(ends).containsExactlyInAnyOrder("Error", "Canceled");
    assertThat(statuses).isEqualTo(Set.of(SwapStatus.APPROVED, SwapStatus.PENDING_APPROVAL));
    assertThat(wfm.calls().decisions()).filteredOn(Decision::approved).hasSizeBetween(1, 19);
  }

  @Test
  void entryIsMissingThoughItWasDone() {
    wfm.answersJobs(Asynchrony.inline().withMissing(0.5).seeded(5));
    var decisions =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "T-" + i + " Approved 1").toArray(String[]::new);
    IntStream.rangeClosed(1, 20).forEach(i -> wfm.hasTrade("T-" + i));

    var entries = client.decided(decisions);

    assertThat(entries.size()).isBetween(1, 19);
    assertThat(wfm.swapIds()).allMatch(id -> wfm.status(id) == SwapStatus.APPROVED);
  }

  @Test
  void sameSeedDrawsTheSame() {
    wfm.hasTrade("T-1");
    var how = Asynchrony.inline().withAccepted(0.5, 1).withDownloads(0.5).seeded(11);

    assertThat(shapes(how)).isEqualTo(shapes(how)).contains(true, false);
    assertThat(shapes(how.seeded(12))).isNotEqualTo(shapes(how));
  }

  private List<Boolean> shapes(Asynchrony how) {
    wfm.answersJobs(how);
    return IntStream.range(0, 20)
        .mapToObj(i -> client.evaluation("", WEEK).statusCode() == 202)
        .toList();
  }

  private JsonNode poll(String call, JsonNode start) {
    return json(client.poll(call, start.path("id").asText()));
  }

  private String polled(String call, String id) {
    return json(client.poll(call, id)).path("status").asText();
  }

  private static String status(String body, JsonNode job) {
    assertThat(body).doesNotContain("Result");
    return job.path("status").asText();
  }

  private static JsonNode downloaded(JsonNode from) {
    return json(TradingClient.download(from.path("downloadUrl").asText()));
  }
}
