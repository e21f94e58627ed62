package io.swapgate.simulator.trading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.simulator.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client of the job API that knows nothing of the simulator but its address. */
final class TradingClient {
  static final String API = "/api/v2/workforcemanagement";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String baseUrl;
  private final String businessUnit;
  private final String token;

  private TradingClient(String baseUrl, String businessUnit, String token) {
    this.baseUrl = baseUrl;
    this.businessUnit = businessUnit;
    this.token = token;
  }

  static TradingClient of(Simulator wfm, String id, String secret) {
    var pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(wfm.baseUrl() + "/oauth/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    var token = json(send(request)).path("access_token").asText();
    return new TradingClient(wfm.baseUrl(), "BU-1", token);
  }

  TradingClient in(String otherUnit) {
    return new TradingClient(baseUrl, otherUnit, token);
  }

  TradingClient without() {
    return new TradingClient(baseUrl, businessUnit, "none");
  }

  HttpResponse<String> get(String path) {
    return send(request(baseUrl + API + path).GET());
  }

  HttpResponse<String> post(String path, String body) {
    return post(path, body, "application/json");
  }

  HttpResponse<String> post(String path, String body, String contentType) {
    var request = request(baseUrl + API + "/businessunits/" + businessUnit + path);
    return send(request.header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /** Starts work on MU-7 in these weeks; the call is the path between shifttrading and jobs. */
  HttpResponse<String> start(String call, String query, List<String> weeks, String more) {
    var body =
        "{\"managementUnitIds\":[\"MU-7\"],\"weekDates\":%s%s}".formatted(texts(weeks), more);
    return post("/shifttrading/" + call + "/jobs" + query, body);
  }

  HttpResponse<String> poll(String call, String jobId) {
    return get("/businessunits/" + businessUnit + "/shifttrading/" + call + "/jobs/" + jobId);
  }

  HttpResponse<String> evaluation(String query, String... weeks) {
    return start("trades/evaluate", query, List.of(weeks), "");
  }

  /** Returns the evaluated entities that came inline. */
  JsonNode evaluate(String... weeks) {
    return json(evaluation("", weeks)).path("evaluateTradesResult").path("entities");
  }

  JsonNode query(String week, String... users) {
    var more = ",\"userIds\":" + texts(List.of(users));
    var answer = start("trades/query", "", List.of(week), more);
    return json(answer).path("queryTradesResult").path("entities");
  }

  /** Sends decisions, each an id, a state and a version with spaces between them. */
  HttpResponse<String> decide(String query, String... decisions) {
    var entities = Stream.of(decisions).map(TradingClient::entity).collect(Collectors.joining(","));
    var more = ",\"entities\":[" + entities + "]";
    return start("trades/state/bulk", query, List.of(TradingTest.WEEK), more);
  }

  /** Returns the entries of a result that came inline. */
  JsonNode decided(String... decisions) {
    var answer = decide("", decisions);
    return json(answer).path("bulkUpdateTradeStatesResult").path("entities");
  }

  HttpResponse<String> search(String query, String start, String end, String... users) {
    return post(
        "/agentschedules/search" + query,
        "{\"startDate\":\"%s\",\"endDate\":\"%s\",\"userIds\":%s}"
            .formatted(start, end, texts(List.of(users))));
  }

  /** Fetches from an address that needs no token. */
  static HttpResponse<String> download(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String texts(List<String> texts) {
    return texts.stream().map(text -> "\"" + text + "\"").toList().toString();
  }

  private static String entity(String decision) {
    var words = decision.split(" ");
    return "{\"id\":\"%s\",\"state\":\"%s\",\"metadata\":{\"version\":%s}}"
        .formatted((Object[]) words);
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
