package io.swapgate.faults;

import static io.swapgate.simulator.ApiClient.etag;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Meanwhile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients that do with one swap what none may do, each of which must be found out. */
class SwapStoryTest extends OneSwapTest {
  @Test
  void findsPostWithoutReadOfItsOwn() {
    var play = only(Sort.PASSING_CONFLICT);
    var seen = etag(client.read(ID));
    client.approve(ID, seen);
    client.approve(ID, seen);

    assertFinds(play, "carried \"1\", not the latest read since the POST before");
  }

  @Test
  void findsPostAfterAReadThatWasSpoilt() {
    var play = only(Sort.GOOD);
    wfm.suffers(7, new FaultOdds(Map.of(Fault.GARBAGE, 1.0), 1, Duration.ZERO));

    client.readAndApprove(ID);

    assertFinds(play, "carried \"1\", not the latest read");
  }

  @Test
  void acceptsAReadThatCameLate() {
    var play = only(Sort.GOOD);
    wfm.suffers(7, new FaultOdds(Map.of(Fault.SLOW, 1.0), 1, Duration.ZERO));

    client.readAndApprove(ID);

    assertThat(Invariants.broken(wfm, play)).isEmpty();
  }

  @Test
  void acceptsTheSamePostAgainWithANewToken() {
    var play = only(Sort.GOOD);
    var seen = etag(client.read(ID));
    wfm.revokesTokens();
    assertThat(client.approve(ID, seen).statusCode()).isEqualTo(401);
    client.logIn();
    assertThat(client.approve(ID, seen).statusCode()).isEqualTo(200);

    assertThat(Invariants.broken(wfm, play)).isEmpty();
  }

  @Test
  void findsPostWithinTheQuietPeriod() {
    var play = only(Sort.GOOD);
    wfm.meanwhile(ID, Meanwhile.TOUCHED);
    clock.advance(Duration.ofMillis(499));

    client.readAndApprove(ID);

    assertFinds(play, "came before the swap was quiet");
  }

  @Test
  void findsPostForASwapThatTheClientApproved() {
    var play = only(Sort.LOST_ANSWER);
    client.readAndApprove(ID);
    client.readAndApprove(ID);

    assertFinds(play, "came though the swap was approved already");
  }

  @Test
  void findsPostForASwapThatWasSeenToBeApproved() {
    var play = only(Sort.APPROVED_MEANWHILE);
    client.read(ID);
    client.readAndApprove(ID);

    assertFinds(play, "came though the swap was approved already");
  }

  @Test
  void acceptsPostForASwapThatSomebodyApprovedAfterTheRead() {
    var play = only(Sort.APPROVED_MEANWHILE);

    assertThat(client.readAndApprove(ID).statusCode()).isEqualTo(409);

    assertThat(Invariants.broken(wfm, play)).isEmpty();
  }

  @Test
  void findsSecondApproval() {
    var play = only(Sort.GOOD);
    client.readAndApprove(ID);
    wfm.becomes(ID, SwapStatus.PENDING_APPROVAL);
    var terms = wfm.swap(ID).terms();
    wfm.reschedules(terms.agentId(), terms.window());
    terms.inExchange().ifPresent(w -> wfm.reschedules(terms.counterpartAgentId(), w));
    clock.advance(Duration.ofSeconds(1));
    client.readAndApprove(ID);

    assertFinds(play, "approved it once more");
  }
}
