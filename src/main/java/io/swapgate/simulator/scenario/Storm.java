package io.swapgate.simulator.scenario;

import io.swapgate.simulator.fault.Fault;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.trouble.ConflictKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The scenario in which everybody wants something at once. */
final class Storm {
  private static final Map<Sort, Double> SORTS =
      Map.ofEntries(
          Map.entry(Sort.TOO_LONG, 0.015),
          Map.entry(Sort.UNSKILLED, 0.015),
          Map.entry(Sort.OVERLAPPING, 0.01),
          Map.entry(Sort.RESCHEDULED, 0.01),
          Map.entry(Sort.TOO_SOON, 0.01),
          Map.entry(Sort.ETAG_CHURN, 0.05),
          Map.entry(Sort.APPROVED_MEANWHILE, 0.03),
          Map.entry(Sort.CANCELED_MEANWHILE, 0.02),
          Map.entry(Sort.PASSING_CONFLICT, 0.05),
          Map.entry(Sort.LOST_ANSWER, 0.01));

  private Storm() {}

  static Scenario scenario() {
    return new Scenario(
        1,
        5,
        100,
        1000,
        Duration.ZERO,
        Duration.ofHours(1),
        new FaultOdds(Map.of(Fault.STATUS_BEFORE, 0.01), 1, Duration.ZERO),
        RateLimit.NONE,
        List.of(new Publishing(1, Duration.ZERO, Duration.ofSeconds(20), false)),
        new Adherence(0.1, Duration.ofSeconds(2), Duration.ofSeconds(20), 0),
        SORTS,
        new PassingConflicts(List.of(ConflictKind.TRANSITION, ConflictKind.OTHER), 1, 2),
        1);
  }
}
