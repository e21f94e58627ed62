package io.swapgate.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.scenario.play.Play;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that are bad on the whole, each of which must be found out. */
class InvariantsTest extends OneSwapTest {
  @Test
  void nothingIsSaidOfAClientThatKeepsTheRules() {
    var play = Play.of(Scenario.calm(7, 3), wfm);

    for (var part : play.parts()) {
      clock.advance(Duration.ofSeconds(1));
      assertThat(client.readAndApprove(part.id()).statusCode()).isEqualTo(200);
    }

    assertThat(Invariants.broken(wfm, play)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_LONG, approved what a rule forbids: hours of A7-",
    "UNSKILLED, approved what a rule forbids: skills of A7-",
    "OVERLAPPING, approved what a rule forbids: overlap of A7-",
    "TOO_SOON, approved what a rule forbids: notice"
  })
  void findsApprovalThatARuleForbids(Sort sort, String sentence) {
    var play = only(sort);

    assertThat(client.readAndApprove(ID).statusCode()).isEqualTo(200);

    assertThat(Invariants.broken(wfm, play))
        .anyMatch(text -> text.contains(sentence))
        .contains(ID + ": " + sort + " ended APPROVED");
  }

  @Test
  void findsSwapThatNobodyApproved() {
    assertThat(Invariants.broken(wfm, only(Sort.GOOD)))
        .containsExactly(ID + ": GOOD ended PENDING_APPROVAL");
  }

  @Test
  void findsCollidingSwapsOfWhichNoneIsApproved() {
    var play = Play.of(Scenario.calm(7, 2).with(Map.of(Sort.COLLIDING, 1.0)), wfm);

    assertFinds(play, "0 of two that collide are approved");
  }

  @Test
  void findsTooManyCalls() {
    var play = only(Sort.GOOD);
    for (var i = 0; i < 4; i++) {
      client.read(ID);
    }
    client.readAndApprove(ID);

    assertThat(Invariants.broken(wfm, play))
        .containsExactly("6 calls, with 0 events no more than 4 due");
  }

  @Test
  void allowsMoreCallsAfterAFault() {
    var play = only(Sort.GOOD);
    wfm.suffers(7, new FaultOdds(Map.of(Fault.STATUS_BEFORE, 1.0), 1, Duration.ZERO));
    for (var i = 0; i < 4; i++) {
      client.read(ID);
    }
    wfm.suffers(7, FaultOdds.none());
    client.readAndApprove(ID);

    assertThat(Invariants.broken(wfm, play)).isEmpty();
  }
}
