package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to see the pages, and what a browser may be talked into. */
@QuarkusTest
class PageAccessTest extends FlowTest {
  @TestHTTPResource("/")
  URI base;

  @ParameterizedTest
  @ValueSource(strings = {"", "needs-you", "held", "swap?id=SW-1", "patterns", "events"})
  void sendsAStrangerToTheLogin(String page) {
    var answer = send(HttpRequest.newBuilder(base.resolve(page)));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  @Test
  void keepsTheCookieFromScriptsAndOtherSites() {
    var cookie = login(Api.REVIEWER).headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain(Api.REVIEWER);
    assertThat(login("guessed").statusCode()).isEqualTo(403);
  }

  @Test
  void runsNoScriptThatStandsInAPage() {
    var page = send(asking("needs-you", cookie(Api.REVIEWER)));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<script>", "style=", " onclick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"needs-you/all/dismiss?reason=adherence", "needs-you/x/retry", "held/deny"})
  void decidesNothingWithoutAFormsOwnToken(String deed) {
    assertThat(send(post(deed, cookie(Api.REVIEWER))).statusCode()).isEqualTo(400);
  }

  @Test
  void letsViewersLookButNotDecide() {
    var page = send(asking("needs-you", cookie(Api.VIEWER)));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("Retry all", "Dismiss all");

    var token = page.body().replaceAll("(?s).*X-CSRF-TOKEN\":\"([^\"]+)\".*", "$1");
    var deed =
        post("needs-you/all/dismiss", cookie(Api.VIEWER) + "; csrf-token=" + token)
            .header("X-CSRF-TOKEN", token);
    assertThat(send(deed).statusCode()).isEqualTo(403);
  }

  @Test
  void takesACookieForPagesOnlyAndOnlyItsOwn() {
    assertThat(send(asking("api/dead-letters", cookie(Api.REVIEWER))).statusCode()).isEqualTo(401);
    var forged = cookie(Api.VIEWER).replace("viewer", "reviewer");
    assertThat(send(asking("needs-you", forged)).statusCode()).isEqualTo(303);
    assertThat(send(asking("needs-you", "swapgate=reviewer.x.y")).statusCode()).isEqualTo(303);
  }

  private String cookie(String token) {
    return login(token).headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  private HttpResponse<String> login(String token) {
    return send(HttpRequest.newBuilder(base.resolve("login?token=" + token)));
  }

  private HttpRequest.Builder asking(String path, String cookie) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookie);
  }

  private HttpRequest.Builder post(String path, String cookie) {
    return asking(path, cookie)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("note=x"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return Api.at(base).send(request);
  }
}
