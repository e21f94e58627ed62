package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTest extends FlowTest {
  @TestHTTPResource("/")
  URI api;

  @Test
  void listsDeadLettersWithEveryAttempt() throws Exception {
    wfm().hasPendingSwap(SwapSpec.trade("api-dead"), Trouble.conflictForEver(ADHERENCE));
    awaitDeadLetter("api-dead");

    var page = json(get("api/dead-letters?page=1&pageSize=500"));

    assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size());
    var letter =
        page.findParents("swapId").stream()
            .filter(item -> item.path("swapId").asText().equals("api-dead"))
            .findFirst()
            .orElseThrow();
    assertThat(letter.path("attempts")).hasSize(4);
    assertThat(letter.path("swap").path("id").asText()).isEqualTo("api-dead");
  }

  @Test
  void tellsTheStoryOfASwap() throws Exception {
    wfm().hasTrade("api-good");
    awaitState("api-good", SwapState.APPROVED);

    var story = json(get("api/swaps/api-good"));

    assertThat(story.path("state").asText()).isEqualTo("APPROVED");
    assertThat(story.path("versions")).hasSize(1);
    assertThat(story.path("attempts")).isEmpty();
  }

  @Test
  void answersBadQuestionsWithAProblem() throws Exception {
    var unknown = get("api/swaps/never-seen");
    var page = get("api/dead-letters?page=0");

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(json(page).path("detail").asText()).contains("page must be a whole number");
  }

  @Test
  void isReadyWhilePollingWorksAndCountsWhatItDoes() {
    await().untilAsserted(() -> assertThat(get("q/health").statusCode()).isEqualTo(200));
    await()
        .untilAsserted(() -> assertThat(get("q/metrics").body()).contains("swapgate_polls_total"));
  }

  @Test
  void evaluatesASwapThatADeadLetterHolds() throws Exception {
    wfm().hasPendingSwap(SwapSpec.trade("api-judged"), Trouble.conflictForEver(ADHERENCE));
    awaitDeadLetter("api-judged");
    var letter =
        json(get("api/dead-letters?page=1&pageSize=500"))
            .path("items")
            .findParents("swapId")
            .stream()
            .filter(item -> item.path("swapId").asText().equals("api-judged"))
            .findFirst()
            .orElseThrow();

    var answer = post("api/evaluate", letter.toString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("passed").asBoolean()).isTrue();
    assertThat(json(answer).path("rules").findValuesAsText("rule"))
        .contains("notice", "max-consecutive-hours");
  }

  @Test
  void tellsWhichRulesRefuseWithFiguresAsDataAndCountsThem() throws Exception {
    var soon = Window.of(wfm().now().plus(Duration.ofMinutes(90)), Duration.ofHours(14));
    wfm().hasPendingSwap(SwapSpec.giveaway("api-held").offering(soon));
    awaitState("api-held", SwapState.HELD);

    var holds = json(get("api/swaps/api-held")).path("holds");

    assertThat(holds.findValuesAsText("rule")).containsExactly("notice");
    assertThat(holds.get(0).path("figure").path("value").asInt()).isBetween(88, 90);
    assertThat(holds.get(0).path("limit").path("value").asInt()).isEqualTo(120);
    assertThat(holds.get(0).path("limit").path("unit").asText()).isEqualTo("MINUTES");
    assertThat(get("q/metrics").body()).contains("swapgate_refusals_total{rule=\"notice\"");
  }

  @Test
  void tellsWhatIsWrongWithACaseToEvaluate() throws Exception {
    var answer = post("api/evaluate", "{\"swap\": {\"agent\": \"A-1\"}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asText()).isEqualTo("swap.counterpart is missing");
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(api.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(api.resolve(path)).build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
