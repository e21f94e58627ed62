package io.swapgate.simulator;

import static io.swapgate.simulator.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest extends SimulatorTest {
  private static final Duration SLOW = Duration.ofMillis(300);

  @ParameterizedTest
  @CsvSource({"RESET_BEFORE, PENDING_APPROVAL, 0", "RESET_AFTER, APPROVED, 200"})
  void resetsTheConnectionBeforeOrAfterTheApproval(Fault fault, SwapStatus left, int outcome) {
    wfm.hasTrade("SW-1");
    suffersOnce(fault);

    assertThatThrownBy(() -> client.approve("SW-1", "\"1\""))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Connection reset");

    assertThat(wfm.status("SW-1")).isEqualTo(left);
    assertThat(wfm.approvals("SW-1")).extracting(Call::status).containsExactly(0);
    assertThat(wfm.calls().decisions()).extracting(Decision::outcome).containsExactly(outcome);
    assertThat(client.read("SW-2").statusCode()).as("the next call").isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"STATUS_BEFORE, PENDING_APPROVAL", "STATUS_AFTER, APPROVED"})
  void answersServerErrorBeforeOrAfterTheApproval(Fault fault, SwapStatus left) {
    wfm.hasTrade("SW-1");
    suffersOnce(fault);

    assertThat(client.approve("SW-1", "\"1\"").statusCode()).isIn(500, 502, 503, 504);
    assertThat(wfm.status("SW-1")).isEqualTo(left);
  }

  @Test
  void spoilsTheBodyButNotTheStatus() {
    wfm.hasTrade("SW-1");
    wfm.suffers(7, new FaultOdds(Map.of(Fault.GARBAGE, 1.0), 50, SLOW));

    for (var i = 0; i < 50; i++) {
      var answer = client.read("SW-1");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("\"lastUpdated\":\"");
    }

    assertThat(client.read("SW-1").body()).contains("\"lastUpdated\":\"");
  }

  @Test
  void answersSlowlyOverRealTime() {
    suffersOnce(Fault.SLOW);
    var begun = System.nanoTime();

    assertThat(client.read("nowhere").statusCode()).isEqualTo(404);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(SLOW);
  }

  @Test
  void refusesTooManyCallsButNeverAToken() {
    wfm.hasTrade("SW-1");
    suffersOnce(Fault.TOO_MANY);

    var answer = client.approve("SW-1", "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.PENDING_APPROVAL);
    assertThat(client.token("swapgate:secret", "client_credentials").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"STATUS_BEFORE", "STATUS_AFTER", "GARBAGE"})
  void strikesListingsTokensAndSchedulesToo(Fault fault) {
    wfm.hasTrade("SW-1");
    suffersOnce(fault);

    client.token("swapgate:secret", "client_credentials");
    client.list("");
    client.schedule("giver-of-SW-1", "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z");

    assertThat(wfm.calls().all().subList(1, 4))
        .extracting(Call::delivery)
        .containsOnly(fault.delivery());
    assertThat(client.list("").statusCode()).isEqualTo(200);
  }

  @Test
  void strikesTheSameCallsForTheSameSeed() {
    var odds = new FaultOdds(Map.of(Fault.STATUS_BEFORE, 0.3, Fault.GARBAGE, 0.3), 9, SLOW);
    wfm.suffers(4, odds);
    var forward = deliveriesOf("A", "B");

    wfm.reset();
    wfm.suffers(4, odds);
    var backward = deliveriesOf("B", "A");

    assertThat(backward).isEqualTo(forward);
    assertThat(forward.values()).anyMatch(text -> text.contains("SPOILT"));
  }

  @Test
  void resetEndsAllFaults() {
    wfm.suffers(7, new FaultOdds(Map.of(Fault.STATUS_BEFORE, 1.0), 50, SLOW));

    wfm.reset();

    assertThat(client.list("").statusCode()).isEqualTo(200);
  }

  @Test
  void recordsWhatThePlatformDidAndWhatTheClientSaw() {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), Trouble.losesAnswer(504));
    client.readAndApprove("SW-1");

    var decision = wfm.calls().decisions().get(0);
    var stand = decision.onArrival().orElseThrow();

    assertThat(decision.outcome()).as("what the platform did").isEqualTo(200);
    assertThat(wfm.approvals("SW-1").get(0).status()).as("what was sent").isEqualTo(504);
    assertThat(stand.swap().etag()).isEqualTo("\"1\"");
    assertThat(stand.swap().status()).isEqualTo(SwapStatus.PENDING_APPROVAL);
    assertThat(stand.giver().works(stand.swap().terms().window())).isTrue();
    assertThat(wfm.calls().readings())
        .containsExactly(
            new Reading(
                clock.instant(),
                CallKind.READ_SWAP,
                "SW-1",
                "\"1\"",
                "PENDING_APPROVAL",
                Delivery.INTACT));
  }

  @Test
  void aSpoiltReadIsNoGoodOne() {
    wfm.hasTrade("SW-1");
    suffersOnce(Fault.GARBAGE);
    assertThat(client.read("SW-1").statusCode()).isEqualTo(200);
    assertThat(json(client.read("SW-1")).path("id").asText()).isEqualTo("SW-1");

    assertThat(wfm.calls().readings()).extracting(Reading::isGood).containsExactly(false, true);
  }

  private void suffersOnce(Fault fault) {
    wfm.suffers(7, new FaultOdds(Map.of(fault, 1.0), 1, SLOW));
  }

  private Map<String, String> deliveriesOf(String... swaps) {
    for (var swap : swaps) {
      for (var i = 0; i < 12; i++) {
        client.read(swap);
      }
    }
    return Map.of("A", deliveries("A"), "B", deliveries("B"));
  }

  private String deliveries(String swap) {
    return wfm.reads(swap).stream().map(Call::delivery).toList().toString();
  }
}
