package io.swapgate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Makes the calls that Swapgate makes for a swap without trouble, and nothing else: no rules, no
 * ledger, no second try. What it needs is what nobody can do without who has the JDK's client.
 */
final class BareClient {
  private static final String SWAPS = "/api/v2/wfm/scheduling/shiftswaps";
  private static final String AGENTS = "/api/v2/wfm/scheduling/agents/";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String baseUrl;
  private final int concurrency;
  private String token = "";

  private BareClient(String baseUrl, int concurrency) {
    this.baseUrl = baseUrl;
    this.concurrency = concurrency;
  }

  /**
   * In a process of its own; each line that it reads has it approve all that is pending.
   *
   * @param arguments the platform's address, and how many swaps are worked on at once
   */
  public static void main(String... arguments) throws Exception {
    var client = new BareClient(arguments[0], Integer.parseInt(arguments[1]));
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (orders.readLine() != null) {
      client.drain();
      System.out.println("drained");
    }
  }

  private void drain() throws IOException, InterruptedException {
    token = token.isEmpty() ? fetchToken() : token;
    var turns = new Semaphore(concurrency);
    var answers = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
    for (JsonNode swap : pending()) {
      turns.acquire();
      answers.add(approve(swap).whenComplete((answer, failure) -> turns.release()));
    }
    for (var answer : answers) {
      if (answer.join().statusCode() != 200) {
        throw new IllegalStateException("not approved: " + answer);
      }
    }
  }

  private String fetchToken() throws IOException, InterruptedException {
    var secret =
        Base64.getEncoder().encodeToString("swapgate:secret".getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/oauth/token"))
            .header("Authorization", "Basic " + secret)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    var answer = http.send(request, BodyHandlers.ofString()).body();
    return json.readTree(answer).path("access_token").asText();
  }

  private List<JsonNode> pending() throws IOException, InterruptedException {
    var all = new ArrayList<JsonNode>();
    JsonNode page;
    int number = 1;
    do {
      var query = "?status=PENDING_APPROVAL&pageSize=500&pageNumber=" + number++;
      page = json.readTree(http.send(to(SWAPS + query).build(), BodyHandlers.ofByteArray()).body());
      page.path("entities").forEach(all::add);
    } while (page.path("nextUri").isTextual());
    return all;
  }

  private CompletableFuture<HttpResponse<byte[]>> approve(JsonNode swap) {
    var path = SWAPS + "/" + swap.path("id").asText();
    var window = swap.path("window");
    var range =
        "/schedule?from=" + window.path("start").asText() + "&to=" + window.path("end").asText();
    var one = send(to(AGENTS + swap.path("agentId").asText() + range));
    var other = send(to(AGENTS + swap.path("counterpartAgentId").asText() + range));
    return one.thenCombine(other, (a, b) -> b)
        .thenCompose(both -> send(to(path)))
        .thenCompose(
            read ->
                send(
                    to(path + "/approve")
                        .header("If-Match", read.headers().firstValue("ETag").orElse(""))
                        .POST(BodyPublishers.noBody())));
  }

  private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .header("Authorization", "Bearer " + token);
  }
}
