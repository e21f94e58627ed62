package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest extends SimulatorTest {
  private static final String PERIOD = "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";

  @ParameterizedTest
  @ValueSource(strings = {"PT3M", "-PT3M"})
  void skewedClockShowsOnEveryAnswerAndOnChanges(Duration skew) {
    wfm.skewsClock(skew);
    wfm.hasTrade("SW-1");
    var skewed = clock.instant().plus(skew);

    var answer = client.readAndApprove("SW-1");

    assertThat(wfm.now()).isEqualTo(skewed);
    assertThat(json(answer).path("lastUpdated").asText()).isEqualTo(skewed.toString());
    assertThat(answer.headers().firstValue("Date").orElseThrow())
        .isEqualTo(skew.isNegative() ? date("09:57:00") : date("10:03:00"));
    assertThat(wfm.calls().decisions().get(0).at()).isEqualTo(skewed);
  }

  @Test
  void skewMovesTheQuietPeriodButNoTokens() {
    wfm.hasTrade("SW-1");
    wfm.skewsClock(Duration.ofHours(-2));
    assertThat(client.readAndApprove("SW-1").statusCode()).as("changed in future").isEqualTo(409);

    wfm.skewsClock(Duration.ofHours(2));
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void shorterTokenLifeExpiresTokensThatAreOut() {
    clock.advance(Duration.ofSeconds(5));
    wfm.limitsTokensTo(Duration.ofSeconds(5));
    assertThat(client.list("").statusCode()).isEqualTo(401);

    var token = json(client.token("swapgate:secret", "client_credentials"));
    assertThat(token.path("expires_in").asInt()).isEqualTo(5);

    client.logIn();
    clock.advance(Duration.ofMillis(4_999));
    assertThat(client.list("").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsNothingOfARateLimitThatIsOff() {
    assertThat(client.list("").headers().map().keySet())
        .noneMatch(name -> name.startsWith("inin-ratelimit"));
  }

  @Test
  void limitsCallsOfAMinuteAndTellsHowManyAreLeft() {
    wfm.allows(5, 3);
    assertRate(client.list(""), 200, "4 of 5, 60 s");
    clock.advance(Duration.ofMillis(10_001));
    assertRate(client.read("nowhere"), 404, "5 of 5, 50 s");

    var over = client.list("");

    assertRate(over, 429, "6 of 5, 50 s");
    assertThat(over.headers().firstValue("Retry-After")).contains("50");
    assertThat(client.token("swapgate:secret", "client_credentials").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(50));
    assertRate(client.list(""), 200, "4 of 5, 60 s");
  }

  @Test
  void publishesForATime() {
    wfm.hasTrade("SW-1");
    wfm.publishes("MU-7", Duration.ofSeconds(2));

    assertThat(state("giver-of-SW-1")).isEqualTo("PUBLISHING");
    assertThat(detailsOfConflict()).startsWith("Management unit 'MU-7' is publishing");

    clock.advance(Duration.ofSeconds(2));
    assertThat(state("giver-of-SW-1")).isEqualTo("SCHEDULED");
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void publishesLaterAndSilently() {
    wfm.hasTrade("SW-1");
    wfm.publishes("MU-7", Duration.ofSeconds(1), Duration.ofSeconds(2), true);
    assertThat(client.approve("SW-1", "\"9\"").statusCode()).as("not yet").isEqualTo(412);

    clock.advance(Duration.ofSeconds(1));

    assertThat(state("giver-of-SW-1")).isEqualTo("SCHEDULED");
    assertThat(detailsOfConflict()).startsWith("Management unit 'MU-7' is publishing");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void agentIsInAdherenceForATime(boolean silently) {
    wfm.hasTrade("SW-1");
    wfm.inAdherence("taker-of-SW-1", Duration.ofSeconds(3), silently);

    assertThat(state("taker-of-SW-1")).isEqualTo(silently ? "SCHEDULED" : "ADHERENCE");
    assertThat(detailsOfConflict()).startsWith("Agent 'taker-of-SW-1' has an active adherence");

    clock.advance(Duration.ofSeconds(3));
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  @Test
  void resetUndoesAllConditions() {
    wfm.skewsClock(Duration.ofMinutes(5));
    wfm.limitsTokensTo(Duration.ZERO);
    wfm.allows(1, 1);
    wfm.publishes("MU-7", Duration.ofHours(1));
    wfm.inAdherence("giver-of-SW-1", Duration.ofHours(1), true);

    wfm.reset();
    wfm.hasTrade("SW-1");

    assertThat(wfm.now()).isEqualTo(clock.instant());
    assertThat(client.readAndApprove("SW-1").statusCode()).isEqualTo(200);
  }

  private String detailsOfConflict() {
    var answer = client.readAndApprove("SW-1");
    assertThat(answer.statusCode()).isEqualTo(409);
    return json(answer).path("details").asText();
  }

  private String state(String agentId) {
    return json(client.schedule(agentId, PERIOD)).path("state").asText();
  }

  private static void assertRate(HttpResponse<String> answer, int status, String rate) {
    var headers = answer.headers();
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(
            headers.firstValue("inin-ratelimit-count").orElseThrow()
                + " of "
                + headers.firstValue("inin-ratelimit-allowed").orElseThrow()
                + ", "
                + headers.firstValue("inin-ratelimit-reset").orElseThrow()
                + " s")
        .isEqualTo(rate);
  }

  private static String date(String time) {
    return "Mon, 02 Mar 2026 " + time + " GMT";
  }
}
