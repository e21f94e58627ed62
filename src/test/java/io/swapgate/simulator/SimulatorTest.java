package io.swapgate.simulator;

import io.swapgate.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A simulator on a clock that stands still, and a client of it. */
abstract class SimulatorTest {
  final SettableClock clock = new SettableClock("2026-03-02T10:00:00Z");
  final Simulator wfm = Simulator.start(SimulatorSettings.defaults().on(clock));
  final ApiClient client = new ApiClient(wfm);

  @AfterEach
  void close() {
    wfm.close();
  }

  /** Lets a changed swap settle and busy agents become free. */
  void letSettle() {
    clock.advance(Duration.ofMillis(500));
  }
}
