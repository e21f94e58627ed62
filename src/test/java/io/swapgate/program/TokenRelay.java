package io.swapgate.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.swapgate.simulator.Simulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands between the program and the platform's token endpoint, and knows every token. */
final class TokenRelay implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI target;

  TokenRelay(Simulator wfm) throws IOException {
    target = URI.create(wfm.baseUrl() + "/oauth/token");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::relay);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/oauth/token";
  }

  List<String> tokens() {
    return List.copyOf(tokens);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void relay(HttpExchange call) throws IOException {
    var request =
        HttpRequest.newBuilder(target)
            .header("Authorization", call.getRequestHeaders().getFirst("Authorization"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofByteArray(call.getRequestBody().readAllBytes()));
    try (call) {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      TOKEN.matcher(answer.body()).results().forEach(found -> tokens.add(found.group(1)));
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/json");
      call.sendResponseHeaders(answer.statusCode(), body.length);
      call.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
