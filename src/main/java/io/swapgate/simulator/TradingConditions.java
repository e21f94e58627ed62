package io.swapgate.simulator;

import io.swapgate.simulator.trading.TradingFace;
import io.swapgate.simulator.trading.job.Asynchrony;
import io.swapgate.simulator.trading.review.Finding;
import io.swapgate.simulator.trading.unit.BusinessUnit;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** What a test sets for the job API alone; a reset undoes all of it. */
abstract class TradingConditions extends Conditions {
  private final TradingFace face;

  TradingConditions(Platform platform) {
    super(platform);
    this.face = platform.trading;
  }

  /**
   * Gives management units to a business unit whose weeks begin on that day by that zone's clock.
   * Those that nobody has are of {@code BU-1}.
   */
  public void hasBusinessUnit(
      String id, String zone, DayOfWeek startDayOfWeek, String... managementUnits) {
    face.units()
        .put(new BusinessUnit(id, ZoneId.of(zone), startDayOfWeek, Set.of(managementUnits)));
  }

  /** Changes a management unit's rules; their version moves. */
  public void hasShiftTrading(String managementUnit, ShiftTrading rules) {
    face.rules().put(managementUnit, rules);
  }

  /** Lets the platform find these things in a trade; the types need not be known ones. */
  public void finds(String swapId, Finding finding, String... types) {
    Stream.of(types).forEach(type -> face.findings().add(swapId, finding, type));
  }

  /** Sets how work is answered from now on. */
  public void answersJobs(Asynchrony how) {
    face.jobs().follow(how);
  }
}
