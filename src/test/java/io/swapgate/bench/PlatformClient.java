package io.swapgate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

/** The platform's calls by the JDK's client, and nothing else. */
final class PlatformClient {
  private static final String SWAPS = "/api/v2/wfm/scheduling/shiftswaps";
  private static final String AGENTS = "/api/v2/wfm/scheduling/agents/";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String baseUrl;
  private String token = "";

  PlatformClient(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** All swaps that wait for a decision, as JSON; fetches a token first if there is none. */
  List<JsonNode> pending() throws IOException, InterruptedException {
    token = token.isEmpty() ? fetchToken() : token;
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

  CompletableFuture<HttpResponse<byte[]>> schedule(String agent, JsonNode window) {
    var range = "from=" + window.path("start").asText() + "&to=" + window.path("end").asText();
    return send(to(AGENTS + agent + "/schedule?" + range));
  }

  CompletableFuture<HttpResponse<byte[]>> swap(String id) {
    return send(to(SWAPS + "/" + id));
  }

  /** Approves the version that was {@code read}. */
  CompletableFuture<HttpResponse<byte[]>> approve(String id, HttpResponse<byte[]> read) {
    return send(
        to(SWAPS + "/" + id + "/approve")
            .header("If-Match", read.headers().firstValue("ETag").orElse(""))
            .POST(BodyPublishers.noBody()));
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

  private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .header("Authorization", "Bearer " + token);
  }
}
