package io.swapgate.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** People who come in by the company's own accounts, as application.properties tells it. */
@TestInstance(Lifecycle.PER_CLASS)
class CompanyLoginIT {
  private static final String REALM = "example";
  private static final String CLIENT = "swapgate";
  private static final String COORDINATORS = "WFM coordinators";
  private static final String LEADS = "Team leads";

  private final MockOAuth2Server provider =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
  private Simulator wfm;
  private Program program;
  private Browser browser;
  private String address;

  @BeforeAll
  void install(@TempDir Path folder) throws IOException, InterruptedException {
    provider.start();
    Program.install(folder);
    configure(folder.resolve("application.properties"));
    browser = Browser.start();
    wfm = Simulator.start();
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), Trouble.conflictForEver(ADHERENCE));
    var port = Integer.toString(FreePort.find());
    address = "http://127.0.0.1:" + port;
    var settings = Map.of("quarkus.http.port", port, "swapgate.retry.adherence.max-attempts", "1");
    program = Program.run(folder, Program.settingsFor(wfm, settings));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> program.output().contains("SW-1 dead [adherence]"));
  }

  /** As its comments say: every line that is there for it is no longer a comment. */
  private void configure(Path properties) {
    Program.edit(
        properties, "quarkus.oidc.tenant-enabled=false", "quarkus.oidc.tenant-enabled=true");
    Program.edit(
        properties,
        "#quarkus.oidc.auth-server-url=https://login.example.com/realms/example",
        "quarkus.oidc.auth-server-url=" + provider.issuerUrl(REALM));
    Program.edit(properties, "#quarkus.oidc.client-id=", "quarkus.oidc.client-id=");
    Program.edit(
        properties,
        "#quarkus.oidc.credentials.secret=",
        "quarkus.oidc.credentials.secret=a-secret-that-is-long-enough-to-sign-with");
    Program.edit(properties, "#quarkus.oidc.roles", "quarkus.oidc.roles");
    Program.edit(properties, "#quarkus.oidc.token", "quarkus.oidc.token");
    Program.edit(
        properties,
        "#quarkus.http.auth.roles-mapping.\"WFM",
        "quarkus.http.auth.roles-mapping.\"WFM");
    Program.edit(
        properties,
        "#quarkus.http.auth.roles-mapping.\"Team",
        "quarkus.http.auth.roles-mapping.\"Team");
  }

  @AfterAll
  void stop() {
    browser.close();
    program.close();
    wfm.close();
    provider.shutdown();
  }

  @Test
  void decideUnderTheirOwnName() {
    var page = signIn("ada@example.com", COORDINATORS);
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Today");
    page.navigate(address + "/needs-you");
    page.locator("tbody").getByText("Retry").click();
    assertThat(page.locator("tbody")).containsText("Done: retried");
    page.navigate(address + "/swap?id=SW-1");
    assertThat(page.locator("main")).containsText("by ada@example.com");
    page.getByText("Leave").click();
    assertThat(page).hasURL(address + "/login");
    page.navigate(address + "/needs-you");
    assertThat(page).hasURL(address + "/login");
  }

  @Test
  void lookButDoNotDecideAsTheirGroupMay() {
    var page = signIn("lee@example.com", LEADS);
    page.navigate(address + "/needs-you");
    assertThat(page.locator("h1")).hasText("Needs you");
    assertThat(page.getByText("Retry all")).hasCount(0);
  }

  @Test
  void areToldThatTheyMayNotIfTheyAreInNoGroup() {
    var page = signIn("eve@example.com", "Canteen");
    assertThat(page.getByRole(AriaRole.ALERT))
        .containsText("You are eve@example.com, but may not see this here");
    Browser.keep(page, "login-company");
  }

  @Test
  void useTheApiWithABearerTokenButNotWithACookie() throws Exception {
    var token =
        provider.issueToken(
            REALM, "robot", CLIENT, Map.of("email", "robot@example.com", "groups", List.of(LEADS)));
    assertThat(ask("GET", "", "Bearer " + token.serialize()).statusCode()).isEqualTo(200);
    assertThat(ask("POST", "/retry?all=true", "Bearer " + token.serialize()).statusCode())
        .isEqualTo(403);
    var guessed = ask("GET", "", "Bearer e30.e30.e30");
    assertThat(guessed.statusCode()).isEqualTo(401);
    assertThat(guessed.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/problem+json");
    var cookies = signIn("ada@example.com", COORDINATORS).context().request();
    assertThat(cookies.get(address + "/api/dead-letters").status()).isEqualTo(401);
  }

  private Page signIn(String email, String group) {
    var page = browser.open(1200, ColorScheme.LIGHT);
    page.navigate(address + "/needs-you");
    page.getByText("Sign in with your company account").click();
    page.locator("[name=username]").fill(email);
    page.locator("[name=claims]")
        .fill("{\"email\": \"%s\", \"groups\": [\"%s\"]}".formatted(email, group));
    page.locator("[type=submit]").click();
    page.waitForURL(address + "/**");
    return page;
  }

  private HttpResponse<String> ask(String method, String path, String authorization)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/api/dead-letters" + path))
            .header("Authorization", authorization)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
