package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.faults.JobScenarios;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.trading.job.Asynchrony;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same storm on the API whose work is done by jobs, some of which are answered later. */
@Execution(ExecutionMode.CONCURRENT)
class JobStormIT {
  private static final Map<String, String> GENESYS =
      Map.of("swapgate.backend", "genesys-cloud", "swapgate.genesys.business-units", "BU-1");

  @TempDir Path folder;

  @Test
  void approvesAllThatCanBeWithManyInACall() {
    try (var wfm = Simulator.start()) {
      wfm.answersJobs(
          Asynchrony.inline().withAccepted(0.2, 1).withDownloads(0.1).withMissing(0.01));
      var play = Play.of(JobScenarios.of(Scenario.storm()), wfm);

      StormRun.through(play, wfm, folder, GENESYS);

      assertThat(wfm.calls().bulks()).allMatch(bulk -> bulk.sharedAgents().isEmpty());
      assertThat(wfm.count(CallKind.BULK_STATE)).isLessThan(play.parts().size() / 5);
    }
  }
}
