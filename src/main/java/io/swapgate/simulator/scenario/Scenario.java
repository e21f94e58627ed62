package io.swapgate.simulator.scenario;

import io.swapgate.simulator.fault.FaultOdds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one run goes: how large the world is, how far the platform's clock is ahead, how long tokens
 * live, what goes wrong, and which share of swaps is of which sort; the rest of them are good. A
 * scenario and its seed tell all that happens, save what depends on the client.
 */
public record Scenario(
    long seed,
    int units,
    int agents,
    int swaps,
    Duration clockSkew,
    Duration tokenLife,
    FaultOdds faults,
    RateLimit rate,
    List<Publishing> publishing,
    Adherence adherence,
    Map<Sort, Double> sorts,
    PassingConflicts passingConflicts,
    int mostChurns) {
  public Scenario {
    publishing = List.copyOf(publishing);
    sorts = ordered(sorts);
    require(units >= 1 && swaps >= 1, "units and swaps must be 1 or more");
    require(agents >= 2 * units, "agents must be two or more for each unit");
    require(tokenLife.compareTo(Duration.ZERO) > 0, "tokenLife must be more than zero");
    require(mostChurns >= 1, "mostChurns must be 1 or more");
    sorts.values().forEach(Shares::check);
    var sum = sorts.values().stream().mapToDouble(share -> share).sum();
    require(sum <= 1.000_001, "sorts must not be more than 1 together");
    for (var one : publishing) {
      require(one.unit() <= units, "publishing names a unit that is not there: " + one.unit());
    }
  }

  /** A world in which nothing goes wrong and all swaps are good. */
  public static Scenario calm(long seed, int swaps) {
    return new Scenario(
        seed,
        1,
        4,
        swaps,
        Duration.ZERO,
        Duration.ofHours(1),
        FaultOdds.none(),
        RateLimit.NONE,
        List.of(),
        Adherence.NONE,
        Map.of(),
        PassingConflicts.ofEveryKind(),
        1);
  }

  /** Draws a whole scenario, from mild to rough; the same for the same seed. */
  public static Scenario random(long seed) {
    return new ScenarioDice(seed).scenario();
  }

  /** A thousand swaps between a hundred agents at once, as on the first Monday of a month. */
  public static Scenario storm() {
    return Storm.scenario();
  }

  public static Scenario load(Path file) {
    return ScenarioFile.read(file);
  }

  public String toJson() {
    return ScenarioFile.json(this);
  }

  public Scenario with(FaultOdds others) {
    return new Scenario(
        seed,
        units,
        agents,
        swaps,
        clockSkew,
        tokenLife,
        others,
        rate,
        publishing,
        adherence,
        sorts,
        passingConflicts,
        mostChurns);
  }

  public Scenario withAgents(int others) {
    return new Scenario(
        seed,
        units,
        others,
        swaps,
        clockSkew,
        tokenLife,
        faults,
        rate,
        publishing,
        adherence,
        sorts,
        passingConflicts,
        mostChurns);
  }

  public Scenario withClockSkew(Duration other) {
    return new Scenario(
        seed,
        units,
        agents,
        swaps,
        other,
        tokenLife,
        faults,
        rate,
        publishing,
        adherence,
        sorts,
        passingConflicts,
        mostChurns);
  }

  public Scenario withTokenLife(Duration other) {
    return new Scenario(
        seed,
        units,
        agents,
        swaps,
        clockSkew,
        other,
        faults,
        rate,
        publishing,
        adherence,
        sorts,
        passingConflicts,
        mostChurns);
  }

  public Scenario with(Map<Sort, Double> others) {
    return new Scenario(
        seed,
        units,
        agents,
        swaps,
        clockSkew,
        tokenLife,
        faults,
        rate,
        publishing,
        adherence,
        others,
        passingConflicts,
        mostChurns);
  }

  private static Map<Sort, Double> ordered(Map<Sort, Double> sorts) {
    var ordered = new EnumMap<Sort, Double>(Sort.class);
    ordered.putAll(sorts);
    return Collections.unmodifiableMap(ordered);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
