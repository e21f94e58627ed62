package io.swapgate.simulator.fault;

import io.swapgate.simulator.calls.CallKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Decides which fault strikes which call. A call is known by its kind, its subject and how many of
 * both came before it, so that the same seed strikes the same calls however threads interleave.
 */
public final class FaultPlan {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final Map<Line, Tally> tallies = new HashMap<>();
  private FaultOdds odds = FaultOdds.none();
  private long seed;

  /** Begins anew; faults that struck before no longer count. */
  public synchronized void follow(long otherSeed, FaultOdds others) {
    tallies.clear();
    seed = otherSeed;
    odds = others;
  }

  /** Returns what strikes this call, and counts it. */
  public synchronized Optional<Strike> next(CallKind kind, String subject) {
    var line = new Line(kind, subject);
    var tally = tallies.getOrDefault(line, new Tally(0, 0));
    var dice = dice(line, tally.calls());
    var fault = tally.struck() < odds.most() ? drawn(kind, dice) : Optional.<Fault>empty();
    tallies.put(line, tally.and(fault.isPresent()));
    return fault.map(drawn -> new Strike(drawn, dice, odds.slow()));
  }

  private record Line(CallKind kind, String subject) {}

  private record Tally(int calls, int struck) {
    Tally and(boolean strikes) {
      return new Tally(calls + 1, strikes ? struck + 1 : struck);
    }
  }

  private Optional<Fault> drawn(CallKind kind, SplittableRandom dice) {
    return odds.drawn(dice.nextDouble())
        .filter(fault -> fault != Fault.TOO_MANY || kind != CallKind.TOKEN);
  }

  /** Mixes texts and numbers alone, as an enum's hash differs from run to run. */
  private SplittableRandom dice(Line line, int callsBefore) {
    var mixed = seed;
    for (var part : List.of(line.kind().name(), line.subject(), callsBefore)) {
      mixed = (mixed ^ part.hashCode()) * ODD;
      mixed ^= mixed >>> 32;
    }
    return new SplittableRandom(mixed);
  }
}
