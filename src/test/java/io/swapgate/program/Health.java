package io.swapgate.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a program at a port says of itself; nothing while it is not up. */
record Health(int port) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** {@code UP} or {@code DOWN}. */
  String status(String which) {
    return ask(which).path("status").asText();
  }

  Iterable<String> names(String which) {
    return ask(which).path("checks").findValuesAsText("name");
  }

  String trouble(String check) {
    for (var one : ask("ready").path("checks")) {
      if (one.path("name").asText().equals(check)) {
        return one.path("data").path("trouble").asText();
      }
    }
    throw new AssertionError("no check " + check);
  }

  String text(String which) {
    return ask(which).toString();
  }

  private JsonNode ask(String which) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/" + which));
    try {
      var body = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      return new ObjectMapper().createObjectNode(); // not up yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
