package io.swapgate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.inhand.Claims;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.review.SwapHistory;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.swap.SwapId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Seeded scenarios through the shipped routes, judged by the platform's own record: faults at every
 * call, resets before and after the commit, clocks that differ, versions that move.
 *
 * <p>{@code -Dfaults.seeds=10000} runs more than the usual number, {@code -Dfaults.first=N} begins
 * with seed N.
 */
abstract class Scenarios {
  private static final long FIRST = Long.getLong("faults.first", 1);

  /** Longer than the client waits for an answer, in real time. */
  private static final Duration SLOW = Duration.ofMillis(250);

  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final Duration LOOK = Duration.ofMillis(10);

  private final long seeds;

  /** Runs so many of them if no other number is asked for. */
  Scenarios(long usual) {
    seeds = Long.getLong("faults.seeds", usual);
  }

  @Inject SwapgateConfig config;
  @Inject CamelContext camel;
  @Inject CamelRuntime runtime;
  @Inject SwapHistory history;
  @Inject Claims claims;
  @Inject Clock clock;
  @Inject Ends ends;

  @Test
  void everySwapComesToItsOneRightEndWhateverGoesWrong() {
    int port = config.wfm().baseUrl().getPort();
    var settings = SimulatorSettings.defaults().onPort(port).on(clock);
    try (var wfm = Simulator.start(settings)) {
      if (!camel.isStarted()) {
        runtime.start(); // as the commands do, of which a test runs none
      }
      for (long seed = FIRST; seed < FIRST + seeds; seed++) {
        run(seed, wfm);
        tell(seed - FIRST + 1);
      }
    }
  }

  /** A long run must not look like one that hangs. */
  private void tell(long done) {
    if (done % 500 == 0) {
      System.out.printf("%d of %d scenarios%n", done, seeds);
    }
  }

  private void run(long seed, Simulator wfm) {
    var scenario = scenario(seed);
    wfm.reset();
    ends.clear();
    prepare(seed, wfm);
    var play = Play.of(scenario, wfm);

    var broken = new ArrayList<String>();
    try {
      await()
          .atMost(LONGEST)
          .pollInterval(LOOK)
          .until(() -> unfinished(play, wfm).isEmpty() && claims.size() == 0);
    } catch (ConditionTimeoutException e) {
      broken.add(claims.size() + " are in hand; under way: " + underWay());
      unfinished(play, wfm)
          .forEach(part -> broken.add(part.id() + ": has not ended: " + ends.of(part.id())));
    }
    broken.addAll(Invariants.broken(wfm, play));
    play.parts().stream()
        .filter(part -> !mayBeUnknown(part, wfm))
        .forEach(part -> agrees(part, play).ifPresent(broken::add));

    assertThat(broken)
        .as(
            "seed %d; to repeat: ./mvnw test -Dtest=%s -Dfaults.seeds=1 -Dfaults.first=%d%n%s%n%s",
            seed, getClass().getSimpleName(), seed, scenario.toJson(), stories(broken, play, wfm))
        .isEmpty();
  }

  /** Sets what a scenario says nothing of. */
  void prepare(long seed, Simulator wfm) {}

  /** All that the platform and the ledger know of the swaps that something is wrong with. */
  private String stories(List<String> broken, Play play, Simulator wfm) {
    return play.parts().stream()
        .map(Part::id)
        .filter(id -> broken.stream().anyMatch(sentence -> sentence.startsWith(id + ":")))
        .flatMap(
            id -> Stream.concat(wfm.calls().of(id).stream(), history.of(new SwapId(id)).stream()))
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  Scenario scenario(long seed) {
    var drawn = Scenario.random(seed);
    var faults = drawn.faults();
    // The network is slow in fast time: a token must outlive a call on it. And one program sees all
    // the platforms: from one to the next a clock must step so far that it is not taken for jitter.
    return drawn
        .with(new FaultOdds(faults.shares(), faults.most(), SLOW))
        .withTokenLife(drawn.tokenLife().multipliedBy(60))
        .withClockSkew(Duration.ofSeconds(drawn.clockSkew().toSeconds() / 10 * 10));
  }

  /** Where in the routes messages are. */
  private String underWay() {
    return camel.getInflightRepository().browse().stream()
        .map(
            one ->
                "%s at %s %s since %d ms"
                    .formatted(
                        one.getExchange().getVariable("swap"),
                        one.getAtRouteId(),
                        one.getNodeId(),
                        one.getElapsed()))
        .collect(Collectors.joining("; "));
  }

  private List<Part> unfinished(Play play, Simulator wfm) {
    return play.parts().stream()
        .filter(part -> isOutdated(part, wfm) || (!ends.has(part.id()) && !mayBeUnknown(part, wfm)))
        .toList();
  }

  /** Whether a poll has yet to find out that somebody else has decided on it. */
  private boolean isOutdated(Part part, Simulator wfm) {
    return ends.isHeld(part.id()) && wfm.status(part.id()).isFinal();
  }

  /** Whether it may be over for the client without ever having been listed. */
  boolean mayBeUnknown(Part part, Simulator wfm) {
    return false;
  }

  boolean isKnown(Part part) {
    return history.of(new SwapId(part.id())).isPresent();
  }

  /** Whether our ledger says what the platform's record and the scenario say. */
  private Optional<String> agrees(Part part, Play play) {
    var state = history.of(new SwapId(part.id())).map(SwapHistory.Story::state);
    boolean agrees =
        state.isPresent() && play.ends(part.id()).contains(end(state.get(), play, part));
    return agrees
        ? Optional.empty()
        : Optional.of(part.id() + ": " + part.sort() + " is " + state + " in the ledger");
  }

  private static Outcome end(SwapState state, Play play, Part part) {
    return switch (state) {
      case APPROVED ->
          play.ends(part.id()).contains(Outcome.APPROVED_BY_OTHER)
              ? Outcome.APPROVED_BY_OTHER
              : Outcome.APPROVED;
      case HELD -> Outcome.HELD;
      case DEAD -> Outcome.DEAD;
      case GONE -> Outcome.GONE;
      case IN_HAND, PARKED, RELEASED, SUPERSEDED, DENIED -> Outcome.SKIPPED;
    };
  }
}
