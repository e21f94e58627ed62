package io.swapgate.simulator.scenario;

import static io.swapgate.simulator.ApiClient.etag;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.ApiClient;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.scenario.play.LeastCalls;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {
  private final SettableClock clock = new SettableClock("2026-03-02T10:00:00Z");
  private final Simulator wfm = Simulator.start(SimulatorSettings.defaults().on(clock));
  private final ApiClient client = new ApiClient(wfm);

  @AfterEach
  void close() {
    wfm.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySwapReachesARightEndInAnyOrder(long seed) {
    var play = play(Scenario.random(seed).with(FaultOdds.none()));

    inAnyOrder(play, seed);

    assertThat(play.parts())
        .allSatisfy(
            part ->
                assertThat(play.statuses(part.id())).as(part + "").contains(wfm.status(part.id())));
    assertThat(play.rivals()).allMatch(two -> two.stream().filter(this::isApproved).count() == 1);
  }

  @Test
  void stormIsPassableAndItsLeastCallsAreWhatAnAllKnowingClientMakes() {
    var play = play(Scenario.storm().with(FaultOdds.none()));

    inAnyOrder(play, 1);

    var least = LeastCalls.of(play);
    assertThat(least.reads()).isEqualTo(wfm.count(CallKind.READ_SWAP));
    assertThat(least.posts()).isEqualTo(wfm.count(CallKind.APPROVE));
    assertThat(least.schedules()).isEqualTo(100);
    assertThat(play.parts())
        .allMatch(part -> play.statuses(part.id()).contains(wfm.status(part.id())));
  }

  @Test
  void stormSharesItsSwapsOutEvenly() {
    var play = Play.of(Scenario.storm(), wfm);

    var perAgent =
        play.parts().stream()
            .flatMap(part -> Stream.of(part.giver(), part.taker()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var held = play.parts().stream().filter(part -> play.ends(part.id()).contains(Outcome.HELD));

    assertThat(perAgent).hasSize(100);
    assertThat(perAgent.values()).allMatch(swaps -> swaps >= 18 && swaps <= 22);
    assertThat(held.count()).isEqualTo(60);
  }

  @Test
  void twoThatCollideOfferTheSameShiftAndOnlyOneIsApproved() {
    var play = play(Scenario.calm(7, 4).with(Map.of(Sort.COLLIDING, 0.5)));
    assertThat(play.rivals()).hasSize(1);

    for (var id : play.rivals().get(0)) {
      clock.advance(Duration.ofSeconds(1));
      client.readAndApprove(id);
    }

    assertThat(play.rivals().get(0)).filteredOn(this::isApproved).hasSize(1);
  }

  @Test
  void idsNameTheSeedAndThePlayTellsItsEnds() {
    var play = play(Scenario.calm(7, 2).with(Map.of(Sort.CANCELED_MEANWHILE, 1.0)));

    assertThat(wfm.swapIds()).containsExactly("S7-1", "S7-2");
    assertThat(play.part("S7-1").giver()).startsWith("A7-");
    assertThat(wfm.swap("S7-1").terms().managementUnitId()).isEqualTo("MU7-1");
    assertThat(play.ends("S7-1")).containsExactly(Outcome.GONE);
    assertThat(play.statuses("S7-1")).containsExactly(SwapStatus.CANCELED);
  }

  private Play play(Scenario scenario) {
    var play = Play.of(scenario, wfm);
    wfm.limitsTokensTo(Duration.ofDays(1));
    wfm.allows(0, 0);
    return play;
  }

  /** Waits out what ends by the clock, and calls no more than somebody must who knows it all. */
  private void inAnyOrder(Play play, long seed) {
    clock.advance(Duration.ofMinutes(1));
    var parts = new ArrayList<>(play.parts());
    Collections.shuffle(parts, new Random(seed));
    var lost = play.rivals().stream().map(two -> two.iterator().next()).toList();
    parts.stream().filter(part -> !lost.contains(part.id())).forEach(this::act);
  }

  private void act(Part part) {
    clock.advance(Duration.ofSeconds(1));
    switch (part.sort()) {
      case APPROVED_MEANWHILE, CANCELED_MEANWHILE -> client.read(part.id());
      case ENDLESS_CONFLICT, TOO_LONG, UNSKILLED, OVERLAPPING, RESCHEDULED, TOO_SOON -> {}
      default -> approve(part.id());
    }
  }

  private void approve(String id) {
    for (var tries = 0; !isApproved(id) && tries < 9; tries++) {
      var seen = etag(client.read(id));
      clock.advance(Duration.ofSeconds(1));
      if (seen.equals(wfm.swap(id).etag())) {
        client.approve(id, seen);
      }
    }
  }

  private boolean isApproved(String id) {
    return wfm.status(id) == SwapStatus.APPROVED;
  }
}
