package io.swapgate.flow;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.SwapState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTest extends FlowTest {
  @TestHTTPResource("/")
  URI base;

  @Test
  void listsDeadLettersWithEveryAttempt() {
    wfm().hasPendingSwap(SwapSpec.trade("api-dead"), Trouble.conflictForEver(ADHERENCE));
    awaitDeadLetter("api-dead");

    var page = Api.json(get("api/dead-letters?page=1&pageSize=500"));

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
  void describesTheApiAndNothingElse() {
    var document = Api.json(get("api/openapi?format=json"));

    assertThat(document.path("paths").has("/api/dead-letters/{id}/would-pass")).isTrue();
    assertThat(document.path("paths").fieldNames())
        .toIterable()
        .allSatisfy(path -> assertThat(path).startsWith("/api/"));
    var schemas = document.path("components").path("schemas");
    assertThat(schemas.path("SwapId").path("type").asText()).isEqualTo("string");
    assertThat(schemas.has("TemplateInstance")).isFalse();
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(schemas.has(ref.replaceFirst(".*/", ""))).as(ref).isTrue());
  }

  @Test
  void tellsTheStoryOfASwap() {
    wfm().hasTrade("api-good");
    awaitState("api-good", SwapState.APPROVED);

    var story = Api.json(get("api/swaps/api-good"));

    assertThat(story.path("state").asText()).isEqualTo("APPROVED");
    assertThat(story.path("versions")).hasSize(1);
    assertThat(story.path("attempts")).isEmpty();
  }

  @Test
  void answersBadQuestionsWithAProblem() {
    var unknown = get("api/swaps/never-seen");
    var page = get("api/dead-letters?page=0");

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(Api.json(page).path("detail").asText()).contains("page must be a whole number");
  }

  @Test
  void isReadyWhilePollingWorksAndCountsWhatItDoes() {
    await().untilAsserted(() -> assertThat(get("q/health").statusCode()).isEqualTo(200));
    await()
        .untilAsserted(() -> assertThat(get("q/metrics").body()).contains("swapgate_polls_total"));
  }

  @Test
  void evaluatesASwapThatADeadLetterHolds() {
    wfm().hasPendingSwap(SwapSpec.trade("api-judged"), Trouble.conflictForEver(ADHERENCE));
    awaitDeadLetter("api-judged");
    var letter =
        Api.json(get("api/dead-letters?page=1&pageSize=500"))
            .path("items")
            .findParents("swapId")
            .stream()
            .filter(item -> item.path("swapId").asText().equals("api-judged"))
            .findFirst()
            .orElseThrow();

    var answer = api().post("api/evaluate", letter.toString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Api.json(answer).path("passed").asBoolean()).isTrue();
    assertThat(Api.json(answer).path("rules").findValuesAsText("rule"))
        .contains("notice", "max-consecutive-hours");
  }

  @Test
  void tellsWhichRulesRefuseWithFiguresAsDataAndCountsThem() {
    var soon = Window.of(wfm().now().plus(Duration.ofMinutes(90)), Duration.ofHours(14));
    wfm().hasPendingSwap(SwapSpec.giveaway("api-held").offering(soon));
    awaitState("api-held", SwapState.HELD);

    var holds = Api.json(get("api/swaps/api-held")).path("holds");

    assertThat(holds.findValuesAsText("rule")).containsExactly("notice");
    assertThat(holds.get(0).path("figure").path("value").asInt()).isBetween(88, 90);
    assertThat(holds.get(0).path("limit").path("value").asInt()).isEqualTo(120);
    assertThat(holds.get(0).path("limit").path("unit").asText()).isEqualTo("MINUTES");
    assertThat(get("q/metrics").body()).contains("swapgate_refusals_total{rule=\"notice\"");
  }

  @Test
  void tellsWhatIsWrongWithACaseToEvaluate() {
    var answer = api().post("api/evaluate", "{\"swap\": {\"agent\": \"A-1\"}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Api.json(answer).path("detail").asText()).isEqualTo("swap.counterpart is missing");
  }

  @Test
  void knowsWhoMayAskAndWhoMayDecide() {
    var stranger = api().send(HttpRequest.newBuilder(base.resolve("api/dead-letters")));
    var wrong = api().send(api().request("api/dead-letters", "for-nobody"));
    var viewer = api().send(api().request("api/reload", Api.VIEWER).POST(BodyPublishers.noBody()));

    assertThat(List.of(stranger, wrong))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401))
        .allSatisfy(
            answer -> assertThat(Api.json(answer).path("detail").asText()).contains("token"));
    assertThat(viewer.statusCode()).isEqualTo(403);
    assertThat(Api.json(viewer).path("detail").asText()).isEqualTo("that is for reviewers");
    assertThat(api().send(api().request("api/dead-letters", Api.VIEWER)).statusCode())
        .isEqualTo(200);
    assertThat(api().send(api().request("api/dead-letters", Api.REVIEWER)).statusCode())
        .isEqualTo(200);
    assertThat(api().send(HttpRequest.newBuilder(base.resolve("q/health/live"))).statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> get(String path) {
    return api().get(path);
  }

  private Api api() {
    return Api.at(base);
  }
}
