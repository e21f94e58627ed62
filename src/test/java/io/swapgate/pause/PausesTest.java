package io.swapgate.pause;

import static io.swapgate.failure.FailureKind.ADHERENCE;
import static io.swapgate.failure.FailureKind.CONFLICT;
import static io.swapgate.failure.FailureKind.PUBLISHING;
import static io.swapgate.testing.Windows.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.MustWait;
import io.swapgate.gate.AgentTurn;
import io.swapgate.gate.WaitingRoom;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.BackendInUse;
import io.swapgate.platform.ServerClock;
import io.swapgate.retry.Attempt;
import io.swapgate.swap.Swap;
import io.swapgate.testing.ManualTimer;
import io.swapgate.testing.RetryNumbers;
import io.swapgate.testing.RetryNumbers.Numbers;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Settings;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PausesTest {
  private static final Duration DELAY = Duration.ofSeconds(10);

  private final SettableClock clock = new SettableClock(MONDAY);
  private final WaitingRoom pool = new WaitingRoom(1);
  private final Pauses pauses = pauses(Map.of());
  private final Swap one = Swaps.draft("SW-1").between("A-1", "A-2").swap();
  private final Swap same = Swaps.draft("SW-2").between("A-3", "A-4").swap();
  private final Swap shared = Swaps.draft("SW-3").between("A-2", "A-5").swap();

  @AfterEach
  void stopPool() {
    pool.shutdownNow();
  }

  @Test
  void oneSwapFindsOutForItsUnitAndLaterOneLooks() {
    fails(one, PUBLISHING, "publishing");

    assertThat(pauses.admits(same)).isFalse();
    assertThat(pauses.left(same)).isEqualTo(DELAY);

    clock.advance(DELAY);
    assertThat(pauses.admits(same)).isTrue();
    assertThat(pauses.admits(one)).as("while another looks").isFalse();
    assertThat(pauses.admits(same)).as("the one that looks").isTrue();
  }

  @Test
  void anApprovalOpensTheUnit() {
    fails(one, PUBLISHING, "publishing");
    clock.advance(DELAY);
    pauses.admits(same);

    pauses.approved(same);

    assertThat(pauses.admits(one)).isTrue();
    assertThat(pauses.admits(shared)).isTrue();
  }

  @Test
  void aLookThatFindsItClosedStillDoublesTheWait() {
    fails(one, PUBLISHING, "publishing");
    clock.advance(DELAY);
    pauses.admits(same);

    fails(same, PUBLISHING, "publishing");

    assertThat(pauses.left(one)).isEqualTo(DELAY.multipliedBy(2));
  }

  @Test
  void severalThatFindItOutAtOnceCountOnce() {
    fails(one, PUBLISHING, "publishing");
    fails(same, PUBLISHING, "publishing");
    fails(shared, PUBLISHING, "publishing");

    assertThat(pauses.left(one)).isEqualTo(DELAY);
  }

  @Test
  void whoLooksAndLeavesMakesRoomForAnother() {
    fails(one, PUBLISHING, "publishing");
    clock.advance(DELAY);
    pauses.admits(same);

    pauses.leave(same);

    assertThat(pauses.admits(one)).isTrue();
  }

  @Test
  void onlySwapsOfTheAgentWhomThePlatformNamesWait() {
    fails(one, ADHERENCE, "409 Agent 'A-2' has an active adherence session");

    assertThat(pauses.admits(shared)).isFalse();
    assertThat(pauses.admits(same)).isTrue();
    assertThat(pauses.admits(Swaps.draft("SW-9").between("A-1", "A-9").swap())).isTrue();
  }

  @Test
  void bothAgentsWaitIfThePlatformNamesNone() {
    fails(one, ADHERENCE, "409 an adherence session is active");

    assertThat(pauses.admits(shared)).isFalse();
    assertThat(pauses.admits(Swaps.draft("SW-9").between("A-1", "A-9").swap())).isFalse();
  }

  @Test
  void tenSwapsInARowInConflictCloseTheirUnit() {
    IntStream.range(0, 9).forEach(i -> fails(swap(i), CONFLICT, "no"));
    assertThat(pauses.admits(same)).isTrue();

    fails(swap(9), CONFLICT, "no");

    assertThat(pauses.admits(same)).isFalse();
  }

  @Test
  void anApprovalInBetweenIsNoRise() {
    IntStream.range(0, 9).forEach(i -> fails(swap(i), CONFLICT, "no"));
    pauses.approved(same);
    IntStream.range(10, 19).forEach(i -> fails(swap(i), CONFLICT, "no"));

    assertThat(pauses.admits(one)).isTrue();
  }

  @Test
  void aSwapOnItsWayThatMustWaitIsToldHowLong() {
    fails(one, PUBLISHING, "publishing");

    assertThatThrownBy(() -> pauses.requireOpen(new SwapInHand(same, 1, List.of())))
        .isInstanceOfSatisfying(
            MustWait.class,
            wait -> {
              assertThat(wait.pause()).isEqualTo(DELAY);
              assertThat(wait.kind()).isEqualTo(PUBLISHING);
            })
        .hasMessageContaining("management unit MU-7");
  }

  @Test
  void nothingGoesOnInAPublishWindow() {
    var windows = pauses(Map.of("swapgate.publish-windows", "MON 00:00/6h UTC"));

    assertThat(windows.admits(one)).isFalse();
    assertThat(windows.left(one)).isEqualTo(Duration.ofHours(6));
    clock.advance(Duration.ofHours(6));
    assertThat(windows.admits(one)).isTrue();
  }

  private static Swap swap(int number) {
    return Swaps.draft("SW-1" + number).between("B-" + number, "C-" + number).swap();
  }

  private void fails(Swap swap, FailureKind kind, String message) {
    var hand = new SwapInHand(swap, 1, List.of());
    var failure = Failure.of(kind, message);
    hand.add(new Attempt(1, clock.instant(), failure, ""));
    pauses.failed(hand, failure);
  }

  private Pauses pauses(Map<String, String> settings) {
    var config = Settings.shippedBut(settings);
    var turn = new AgentTurn(config, new BackendInUse(1), new ManualTimer(clock), clock, pool);
    var numbers = RetryNumbers.all(new Numbers(DELAY, 2, Duration.ofHours(1), 9, 0));
    var windows = new PublishWindows(config);
    return new Pauses(windows, numbers, turn, clock, new ServerClock(clock));
  }
}
