package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.calls.CallKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AccessTest extends SimulatorTest {
  @Test
  void handsOutBearerTokenForClientCredentials() {
    var answer = client.token("swapgate:secret", "client_credentials");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("token_type").asText()).isEqualTo("bearer");
    assertThat(json(answer).path("expires_in").asInt()).isEqualTo(3600);
  }

  @Test
  void refusesWrongSecretAndOtherGrants() {
    var wrongSecret = client.token("swapgate:guess", "client_credentials");
    var otherGrant = client.token("swapgate:secret", "password");

    assertThat(wrongSecret.statusCode()).isEqualTo(401);
    assertThat(json(wrongSecret).path("code").asText()).isEqualTo("invalid_client");
    assertThat(otherGrant.statusCode()).isEqualTo(400);
  }

  @Test
  void refusesExpiredToken() {
    clock.advance(Duration.ofHours(1));

    assertThat(client.list("").statusCode()).isEqualTo(401);
    client.logIn();
    assertThat(client.list("").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesRevokedToken() {
    wfm.revokesTokens();

    assertThat(client.list("").statusCode()).isEqualTo(401);
  }

  @Test
  void showsItsOwnClockAndCorrelationIdOnEveryAnswer() {
    var answer = client.read("nowhere");

    assertThat(answer.headers().allValues("Date")).containsExactly("Mon, 02 Mar 2026 10:00:00 GMT");
    assertThat(answer.headers().firstValue("ININ-Correlation-Id"))
        .contains(json(answer).path("contextId").asText());
  }

  @Test
  void limitsRateOfNextCalls() {
    wfm.limitsRate(1, Duration.ofSeconds(3));

    var first = client.list("");

    assertThat(first.statusCode()).isEqualTo(429);
    assertThat(first.headers().firstValue("Retry-After")).contains("3");
    assertThat(client.list("").statusCode()).isEqualTo(200);
  }

  @Test
  void answersUnknownPathsWith404AndRecordsThem() {
    assertThat(client.at("//etc/passwd").statusCode()).isEqualTo(404);
    assertThat(client.at("/api/v2/wfm/scheduling/../shiftswaps").statusCode()).isEqualTo(404);

    assertThat(wfm.calls().of(CallKind.UNKNOWN))
        .extracting("rawPath")
        .containsExactly("//etc/passwd", "/api/v2/wfm/scheduling/../shiftswaps");
  }
}
