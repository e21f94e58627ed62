package io.swapgate.faults;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Part;

/** The same scenarios on the API whose work is done by jobs. */
@QuarkusTest
@TestProfile(GenesysFaultProfile.class)
class GenesysScenariosTest extends Scenarios {
  GenesysScenariosTest() {
    super(60);
  }

  @Override
  Scenario scenario(long seed) {
    return JobScenarios.of(super.scenario(seed));
  }

  @Override
  void prepare(long seed, Simulator wfm) {
    wfm.answersJobs(JobScenarios.answers(seed));
  }

  /** Somebody acts right after a read, and here a listing that gets lost is one, too. */
  @Override
  boolean mayBeUnknown(Part part, Simulator wfm) {
    return wfm.status(part.id()).isFinal() && wfm.approvals(part.id()).isEmpty() && !isKnown(part);
  }
}
