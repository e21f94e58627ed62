package io.swapgate.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.swapgate.simulator.Simulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** The simulated platform behind TLS; lets in only who shows a certificate, if told so. */
final class TlsRelay implements AutoCloseable {
  private static final List<String> PASSED =
      List.of("Authorization", "Content-Type", "If-Match", "If-None-Match");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Simulator wfm;
  private final HttpsServer server;

  TlsRelay(Simulator wfm, SSLContext context, boolean mutual) throws IOException {
    this.wfm = wfm;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters connection) {
            var parameters = context.getDefaultSSLParameters();
            parameters.setNeedClientAuth(mutual);
            connection.setSSLParameters(parameters);
          }
        });
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", this::relay);
    server.start();
  }

  String url() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void relay(HttpExchange call) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(wfm.baseUrl() + call.getRequestURI()))
            .method(
                call.getRequestMethod(),
                BodyPublishers.ofByteArray(call.getRequestBody().readAllBytes()));
    for (String name : PASSED) {
      var value = call.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try (call) {
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      for (String name : List.of("Content-Type", "ETag", "Date")) {
        answer.headers().firstValue(name).ifPresent(v -> call.getResponseHeaders().set(name, v));
      }
      int length = answer.body().length;
      call.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
      call.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
