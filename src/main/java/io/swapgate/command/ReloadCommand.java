package io.swapgate.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfig;
import io.swapgate.access.TokenFile;
import io.swapgate.config.FreshSettings;
import io.swapgate.start.Boot;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code swapgate reload}. */
@Command(
    name = "reload",
    mixinStandardHelpOptions = true,
    description = "Have the running program take changed rules live, and print what is otherwise.",
    footer = {
      "",
      "It does so by itself soon after a file was saved; this command does it now, and tells.",
      "Exit code: 0 if the rules were taken, 1 if the program cannot be reached, 2 if something is"
          + " wrong with them: then all stays as it was."
    })
public final class ReloadCommand implements Callable<Integer> {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int UNREACHABLE = 1;

  @Option(
      names = "--url",
      description = "Where the program listens. Default: the port that its settings name.")
  private @Nullable URI url;

  @Override
  public Integer call() throws InterruptedException {
    var settings = FreshSettings.alone();
    var base = url == null ? URI.create("http://127.0.0.1:" + port(settings)) : url;
    var request =
        HttpRequest.newBuilder(base.resolve("/api/reload"))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + token(settings))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return tell(answer);
    } catch (IOException e) {
      System.err.println("swapgate: no Swapgate answers at " + base + ": " + e);
      return UNREACHABLE;
    }
  }

  private static String port(SmallRyeConfig settings) {
    return settings.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
  }

  private static String token(SmallRyeConfig settings) {
    var folder = settings.getOptionalValue("swapgate.data-dir", String.class).orElse("data");
    return settings
        .getOptionalValue("swapgate.access.token", String.class)
        .orElseGet(() -> new TokenFile(Path.of(folder)).readOrMake());
  }

  private static int tell(HttpResponse<String> answer) throws IOException {
    JsonNode said = new ObjectMapper().readTree(answer.body());
    said.path("faults").forEach(line -> System.err.println("swapgate: " + line.asText()));
    said.path("changes").forEach(line -> System.out.println(line.asText()));
    said.path("later")
        .forEach(line -> System.out.println(line.asText() + " takes effect at the next start"));
    if (said.path("faults").isMissingNode()) {
      System.err.println("swapgate: answered " + answer.statusCode() + " " + answer.body());
      return UNREACHABLE;
    }
    return answer.statusCode() == 200 ? 0 : Boot.CONFIGURATION_FAULT;
  }
}
