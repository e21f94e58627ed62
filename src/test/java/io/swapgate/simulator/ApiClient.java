package io.swapgate.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** A client of the contract that knows nothing of the simulator but its address. */
public final class ApiClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEDULING = "/api/v2/wfm/scheduling";

  private final String baseUrl;
  private String bearer = "";

  public ApiClient(Simulator wfm) {
    baseUrl = wfm.baseUrl();
    logIn();
  }

  public void logIn() {
    bearer = json(token("swapgate:secret", "client_credentials")).path("access_token").asText();
  }

  HttpResponse<String> token(String credentials, String grant) {
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/oauth/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=" + grant));
    return send(request);
  }

  public HttpResponse<String> list(String query, String... headers) {
    return get("/shiftswaps?" + query, headers);
  }

  public HttpResponse<String> read(String swapId) {
    return get("/shiftswaps/" + escaped(swapId));
  }

  public HttpResponse<String> schedule(String agentId, String query) {
    return get("/agents/" + escaped(agentId) + "/schedule?" + query);
  }

  JsonNode audit(String swapId) {
    return json(get("/shiftswaps/" + escaped(swapId) + "/audit")).path("entities");
  }

  public HttpResponse<String> approve(String swapId, String ifMatch) {
    return post(swapId + "/approve", "", ifMatch);
  }

  /** Reads the swap and approves the version that was read. */
  public HttpResponse<String> readAndApprove(String swapId) {
    return approve(swapId, etag(read(swapId)));
  }

  HttpResponse<String> deny(String swapId, String reason, String ifMatch) {
    return post(
        swapId + "/deny", JSON.createObjectNode().put("reason", reason).toString(), ifMatch);
  }

  HttpResponse<String> get(String path, String... headers) {
    return at(SCHEDULING + path, headers);
  }

  HttpResponse<String> at(String path, String... headers) {
    var request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String etag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElse("");
  }

  static String escaped(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** An empty text for {@code ifMatch} leaves the header out. */
  private HttpResponse<String> post(String path, String body, String ifMatch) {
    var segments = path.split("/(?=[^/]+$)", 2);
    var request = request(SCHEDULING + "/shiftswaps/" + escaped(segments[0]) + "/" + segments[1]);
    Stream.of(ifMatch)
        .filter(tag -> !tag.isEmpty())
        .forEach(tag -> request.header("If-Match", tag));
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .header("Authorization", "Bearer " + bearer);
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
