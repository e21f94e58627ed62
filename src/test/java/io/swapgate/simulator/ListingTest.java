package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.etag;
import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.swap.SwapStatus;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest extends SimulatorTest {
  private static final String PENDING = "status=PENDING_VALIDATION,PENDING_APPROVAL";

  @Test
  void pagesInCreationOrder() {
    hasTrades(5);

    var first = client.list(PENDING + "&pageSize=2");
    var last = client.list(PENDING + "&pageSize=2&pageNumber=3");

    assertThat(ids(first)).containsExactly("SW-1", "SW-2");
    assertThat(json(first).path("pageCount").asInt()).isEqualTo(3);
    assertThat(json(first).path("total").asInt()).isEqualTo(5);
    assertThat(ids(last)).containsExactly("SW-5");
    assertThat(json(last).get("nextUri").isNull()).isTrue();
  }

  @Test
  void nextUriLeadsToNextPage() {
    hasTrades(3);

    var next = json(client.list(PENDING + "&pageSize=2")).path("nextUri").asText();

    assertThat(ids(client.at(next))).containsExactly("SW-3");
  }

  @Test
  void laterPagesShiftUpWhenSwapLeavesListing() {
    hasTrades(4);
    client.list(PENDING + "&pageSize=2");
    wfm.becomes("SW-1", SwapStatus.EXPIRED);

    var second = client.list(PENDING + "&pageSize=2&pageNumber=2");

    assertThat(ids(second)).containsExactly("SW-4");
  }

  @Test
  void listsEveryStatusWithoutFilter() {
    hasTrades(2);
    wfm.becomes("SW-1", SwapStatus.DENIED);

    assertThat(ids(client.list(""))).containsExactly("SW-1", "SW-2");
    assertThat(ids(client.list("status=DENIED"))).containsExactly("SW-1");
  }

  @Test
  void answers304UntilListingChanges() {
    hasTrades(2);
    var tag = etag(client.list(PENDING));

    assertThat(tag).startsWith("W/\"");
    assertThat(client.list(PENDING, "If-None-Match", tag).statusCode()).isEqualTo(304);
    wfm.hasTrade("SW-3");
    assertThat(client.list(PENDING, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pageSize=0", "pageSize=501", "pageSize=many", "pageNumber=0"})
  void refusesPagesOutOfRange(String query) {
    assertThat(client.list(query).statusCode()).isEqualTo(400);
  }

  @Test
  void answersWithProxyPageWhenTold() {
    wfm.proxiesListings(1);

    assertThat(client.list("").body()).startsWith("<html>");
    assertThat(client.list("").body()).startsWith("{");
  }

  private void hasTrades(int swaps) {
    IntStream.rangeClosed(1, swaps).forEach(i -> wfm.hasTrade("SW-" + i));
  }

  private static List<String> ids(HttpResponse<String> page) {
    return json(page).path("entities").findValues("id").stream().map(JsonNode::asText).toList();
  }
}
