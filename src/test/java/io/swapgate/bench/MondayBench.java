package io.swapgate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.program.Program;
import io.swapgate.simulator.calls.CallKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What 500 swaps cost of a unit that publishes for a minute as they come in, with the shipped
 * patience.
 */
class MondayBench {
  private static final int SWAPS = 500;
  private static final int MOST_WASTED = 10;
  private static final Duration PUBLISHING = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aUnitThatPublishesForAMinuteWastesFewApprovals(boolean silently) throws Exception {
    Program.install(folder);
    try (var wfm = new SimulatedPlatform()) {
      var settings = Program.settingsFor(wfm.baseUrl(), Map.of("swapgate.rate.per-minute", "0"));
      wfm.monday(SWAPS, PUBLISHING, silently);
      long begin = System.nanoTime();
      try (var program = Program.run(folder, settings)) {
        wfm.awaitApproved(SWAPS);

        double seconds = (System.nanoTime() - begin) / 1e9;
        int wasted = wfm.calls(CallKind.APPROVE) - SWAPS;
        var who = silently ? "schedules that do not tell" : "schedules that tell";
        Report.add("monday", "approvals in vain", who, wasted);
        Report.add("monday", "seconds until all are approved", who, seconds);
        assertThat(wasted).as(program.output()).isLessThanOrEqualTo(MOST_WASTED);
      }
    }
  }
}
