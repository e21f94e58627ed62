package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No log tells a secret or a token, however much it is told to tell. */
class SecretsIT {
  private static final String SECRET = "client-secret-8f2e61";
  private static final String ACCESS = "access-token-c41b90";

  @TempDir Path folder;

  private final Simulator wfm =
      Simulator.start(SimulatorSettings.defaults().forClient("swapgate", SECRET));

  @BeforeEach
  void install() throws IOException {
    Program.install(folder);
    tellAll(folder.resolve("application.properties"));
  }

  @AfterEach
  void closePlatform() {
    wfm.close();
  }

  @Test
  void tellsNoneOnASwapsWholeWayNorWhenATokenIsRefused() throws Exception {
    wfm.hasTrade("SW-1");
    var port = FreePort.find();

    try (var relay = new TokenRelay(wfm);
        var program = run(relay, SECRET, port)) {
      longest().untilAsserted(() -> assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.APPROVED));
      wfm.revokesTokens();
      wfm.hasTrade("SW-2");
      longest().untilAsserted(() -> assertThat(wfm.status("SW-2")).isEqualTo(SwapStatus.APPROVED));
      var base = "http://127.0.0.1:" + port;
      assertThat(ask(base + "/api/dead-letters", ACCESS)).isEqualTo(200);
      assertThat(ask(base + "/api/dead-letters", ACCESS + "-mistyped")).isEqualTo(401);
      assertThat(ask(base + "/login?token=" + ACCESS, "")).isIn(200, 302, 303);

      assertThat(relay.tokens()).hasSizeGreaterThanOrEqualTo(2);
      var secrets = new ArrayList<>(relay.tokens());
      secrets.addAll(List.of(SECRET, ACCESS));
      assertTellsMuchButNoneOf(program.output(), secrets);
    }
  }

  @Test
  void tellsNoneWhenTheCredentialsAreWrong() throws Exception {
    var wrong = "mistyped-secret-77d0";

    try (var relay = new TokenRelay(wfm);
        var program = run(relay, wrong, FreePort.find())) {
      assertThat(program.exitCode()).isEqualTo(2);

      assertThat(program.output()).contains("swapgate.wfm.client-secret are refused");
      assertTellsMuchButNoneOf(program.output(), List.of(wrong, ACCESS));
    }
  }

  private static void assertTellsMuchButNoneOf(String output, List<String> secrets) {
    assertThat(output)
        .contains("DEBUG", "org.apache.hc", "io.vertx", "io.quarkus", "org.apache.camel");
    for (var secret : secrets) {
      assertThat(output.contains(secret)).as("tells " + secret).isFalse();
      for (var said : List.of(secret, "swapgate:" + secret)) {
        var coded = Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        assertThat(output.contains(coded.replaceAll("=+$", ""))).as("tells " + coded).isFalse();
      }
    }
  }

  private Program run(TokenRelay relay, String secret, int port) {
    var settings =
        Map.of(
            "swapgate.wfm.client-secret",
            secret,
            "swapgate.wfm.token-url",
            relay.url(),
            "swapgate.access.token",
            ACCESS,
            "swapgate.poll.every",
            "1s",
            "quarkus.http.port",
            Integer.toString(port));
    return Program.run(folder, Program.settingsFor(wfm, settings));
  }

  /** Sets every level to the lowest, those with a category of their own, too. */
  private static void tellAll(Path properties) throws IOException {
    var text = Files.readString(properties);
    var all =
        text.replaceAll("(?m)^(quarkus\\.log\\.(category\\..*\\.)?level)=.*$", "$1=TRACE")
            .replace("[%c{1}]", "[%c]");
    assertThat(all).isNotEqualTo(text);
    var lowest = "quarkus.log.category.\"%s\".level=TRACE%n";
    for (var chatty :
        List.of("org.apache.hc.client5.http.wire", "org.apache.hc.client5.http.headers")) {
      all += lowest.formatted(chatty);
    }
    Files.writeString(properties, all);
  }

  private static int ask(String url, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(90));
  }
}
