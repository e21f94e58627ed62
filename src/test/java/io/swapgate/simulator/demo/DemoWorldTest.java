package io.swapgate.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final SimulatorSettings settings =
      SimulatorSettings.defaults().on(Clock.fixed(NOW, ZoneOffset.UTC));
  private final Simulator wfm = Simulator.start(settings);

  @AfterEach
  void close() {
    wfm.close();
  }

  @Test
  void holdsTwoHundredSwapsOfEveryOutcome() {
    var expectations = DemoWorld.in(wfm).expectations();

    assertThat(expectations).hasSize(200);
    assertThat(wfm.swapIds()).containsExactlyElementsOf(expectations.keySet());
    assertThat(expectations.values())
        .extracting(Expectation::outcome)
        .containsAll(EnumSet.allOf(Outcome.class));
    assertThat(Stream.of(BrokenRule.values()).map(Expectation::heldBy))
        .isSubsetOf(expectations.values());
  }

  @Test
  void isTheSameForTheSameSeed() {
    DemoWorld.in(wfm);

    try (var other = Simulator.start(settings)) {
      DemoWorld.in(other);

      assertThat(swaps(other)).isEqualTo(swaps(wfm));
    }
  }

  @Test
  void growsWithNumbersThatGoOn() {
    var world = new DemoWorld(wfm, 1);
    world.addMore(2);

    world.addMore(401);

    assertThat(wfm.swapIds()).hasSize(403).last().asString().contains("SW-1403");
  }

  @Test
  void whatIsToBeApprovedBreaksNoRule() {
    var world = new DemoWorld(wfm, 3);
    world.addMore(1000);

    assertThat(withOutcome(world, Outcome.APPROVED))
        .hasSizeGreaterThan(600)
        .allSatisfy(swap -> assertThat(brokenRules(swap)).isEmpty());
  }

  @Test
  void whatIsHeldBreaksExactlyTheRuleThatHoldsIt() {
    var world = new DemoWorld(wfm, 4);
    world.addMore(1000);

    assertThat(withOutcome(world, Outcome.HELD))
        .hasSize(125)
        .allSatisfy(
            swap ->
                assertThat(brokenRules(swap))
                    .map(Expectation::heldBy)
                    .containsExactly(world.expectations().get(swap.id())));
  }

  private List<Swap> withOutcome(DemoWorld world, Outcome outcome) {
    return world.expectations().entrySet().stream()
        .filter(entry -> entry.getValue().outcome() == outcome)
        .map(Map.Entry::getKey)
        .map(wfm::swap)
        .toList();
  }

  private static List<Swap> swaps(Simulator wfm) {
    return wfm.swapIds().stream().map(wfm::swap).toList();
  }

  private List<BrokenRule> brokenRules(Swap swap) {
    var terms = swap.terms();
    var taker = wfm.agent(terms.counterpartAgentId());
    var kept = terms.inExchange().map(w -> taker.without(w, NOW)).orElse(taker).shifts();
    var broken = new ArrayList<BrokenRule>();
    if (!wfm.agent(terms.agentId()).works(terms.window())) {
      broken.add(BrokenRule.WINDOW_IN_SCHEDULE);
    }
    if (!taker.skills().containsAll(terms.requiredSkills())) {
      broken.add(BrokenRule.SKILLS);
    }
    if (kept.stream().anyMatch(shift -> shift.window().overlaps(terms.window()))) {
      broken.add(BrokenRule.OVERLAP);
    }
    if (terms.window().start().isBefore(NOW.plus(Duration.ofHours(2)))) {
      broken.add(BrokenRule.NOTICE);
    }
    if (longestStretch(kept, terms.window()).compareTo(Duration.ofHours(12)) > 0) {
      broken.add(BrokenRule.MAX_CONSECUTIVE_HOURS);
    }
    return broken;
  }

  private static Duration longestStretch(List<Shift> kept, Window taken) {
    var windows =
        Stream.concat(kept.stream().map(Shift::window), Stream.of(taken))
            .sorted(Comparator.comparing(Window::start))
            .toList();
    var stretch = windows.get(0);
    var longest = stretch.length();
    for (var next : windows) {
      var goesOn = next.start().isBefore(stretch.end().plus(Duration.ofMinutes(30)));
      stretch = goesOn ? new Window(stretch.start(), later(stretch.end(), next.end())) : next;
      longest = stretch.length().compareTo(longest) > 0 ? stretch.length() : longest;
    }
    return longest;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
