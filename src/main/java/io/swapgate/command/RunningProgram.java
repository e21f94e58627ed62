package io.swapgate.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfig;
import io.swapgate.access.TokenFile;
import io.swapgate.config.FreshSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The program that runs beside a command: where it listens, and the token that it asks for. */
public final class RunningProgram {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Option(
      names = "--url",
      description = "Where the program listens. Default: the port that its settings name.")
  private @Nullable URI url;

  /** What the program answered. */
  public record Answer(int status, JsonNode body) {
    /** Whether it did what it was asked for. */
    public boolean isGood() {
      return status / 100 == 2;
    }

    /** Why not. */
    public String why() {
      return body.path("detail").asText(status + " " + body);
    }
  }

  /** No program can be reached. */
  public static final class Unreachable extends RuntimeException {
    Unreachable(String message) {
      super(message);
    }
  }

  public Answer get(String path) {
    return send(path, HttpRequest.newBuilder().GET());
  }

  public Answer post(String path, String body) {
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer send(String path, HttpRequest.Builder request) {
    var settings = FreshSettings.alone();
    var base = url == null ? URI.create("http://127.0.0.1:" + port(settings)) : url;
    var whole =
        request
            .uri(base.resolve(path))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + token(settings))
            .build();
    try {
      HttpResponse<String> answer = HttpClient.newHttpClient().send(whole, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), new ObjectMapper().readTree(answer.body()));
    } catch (IOException e) {
      throw new Unreachable("no Swapgate answers at " + base + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String port(SmallRyeConfig settings) {
    return settings.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
  }

  private static String token(SmallRyeConfig settings) {
    var folder = settings.getOptionalValue("swapgate.data-dir", String.class).orElse("data");
    return settings
        .getOptionalValue("swapgate.access.token", String.class)
        .or(() -> new TokenFile(Path.of(folder)).read())
        .orElseThrow(
            () ->
                new Unreachable(
                    "no access token in %s, and none set: run this where the program runs"
                        .formatted(Path.of(folder).toAbsolutePath())));
  }
}
