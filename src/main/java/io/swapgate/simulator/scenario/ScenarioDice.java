package io.swapgate.simulator.scenario;

import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws scenarios, from mild to rough. */
final class ScenarioDice {
  /** Longer than a client of tests waits, short enough for many runs. */
  private static final Duration SLOW = Duration.ofSeconds(3);

  private final long seed;
  private final SplittableRandom dice;

  ScenarioDice(long seed) {
    this.seed = seed;
    this.dice = new SplittableRandom(seed);
  }

  Scenario scenario() {
    var units = dice.nextInt(1, 4);
    var agents = dice.nextInt(6, 13);
    var swaps = dice.nextInt(6, 18);
    return new Scenario(
        seed,
        units,
        agents,
        swaps,
        Duration.ofSeconds(dice.nextInt(-300, 301)),
        chance(0.3) ? Duration.ofSeconds(dice.nextInt(3, 11)) : Duration.ofHours(1),
        new FaultOdds(faults(), dice.nextInt(1, 4), SLOW),
        chance(0.2) ? new RateLimit(600, dice.nextInt(100)) : RateLimit.NONE,
        chance(0.4) ? List.of(publishing(units)) : List.of(),
        adherence(),
        sorts(swaps),
        PassingConflicts.ofEveryKind(),
        dice.nextInt(1, 4));
  }

  /** Between two and twenty-five calls in a hundred suffer, more of some faults than of others. */
  private Map<Fault, Double> faults() {
    var weights = new EnumMap<Fault, Double>(Fault.class);
    for (var fault : Fault.values()) {
      weights.put(fault, chance(0.7) ? dice.nextDouble() : 0.0);
    }
    var sum = weights.values().stream().mapToDouble(weight -> weight).sum();
    var struck = dice.nextDouble(0.02, 0.25);
    weights.replaceAll((fault, weight) -> sum == 0 ? 0 : rounded(weight / sum * struck));
    return weights;
  }

  private Publishing publishing(int units) {
    return new Publishing(
        dice.nextInt(1, units + 1), millis(0, 1000), millis(500, 3001), chance(0.5));
  }

  private Adherence adherence() {
    var shortest = millis(300, 1000);
    return new Adherence(
        rounded(dice.nextDouble(0.3)), shortest, shortest.plus(millis(0, 1500)), 0.5);
  }

  /** Up to two swaps of each sort, until four fifths of the swaps are taken. */
  private Map<Sort, Double> sorts(int swaps) {
    var sorts = new EnumMap<Sort, Double>(Sort.class);
    var left = swaps * 4 / 5;
    for (var sort : Sort.values()) {
      var wanted = sort == Sort.COLLIDING ? 2 * dice.nextInt(2) : dice.nextInt(3);
      if (sort != Sort.GOOD && wanted > 0 && wanted <= left) {
        sorts.put(sort, rounded(wanted / (double) swaps));
        left -= wanted;
      }
    }
    return sorts;
  }

  private Duration millis(int least, int below) {
    return Duration.ofMillis(dice.nextInt(least, below));
  }

  private boolean chance(double share) {
    return dice.nextDouble() < share;
  }

  /** Four digits are enough, and can be read in a file. */
  private static double rounded(double share) {
    return Math.floor(share * 10_000) / 10_000;
  }
}
