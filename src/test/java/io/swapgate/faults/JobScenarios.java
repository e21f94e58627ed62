package io.swapgate.faults;

import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.trading.job.Asynchrony;
import java.util.EnumMap;

/** Scenarios for the API whose work is done by jobs. */
public final class JobScenarios {
  private JobScenarios() {}

  /** As it is, but for swaps that require a skill: that API's trades name none. */
  public static Scenario of(Scenario scenario) {
    var sorts = new EnumMap<Sort, Double>(Sort.class);
    sorts.putAll(scenario.sorts());
    sorts.remove(Sort.UNSKILLED);
    return scenario.with(sorts);
  }

  /** Has many a start answered later, some by a file, a few never to be heard of again. */
  public static Asynchrony answers(long seed) {
    return Asynchrony.inline()
        .seeded(seed)
        .withAccepted(0.3, 1)
        .withDownloads(0.1)
        .withFailing(0.02)
        .withMissing(0.02);
  }
}
