package io.swapgate.faults;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The scenarios on the scheduling API. */
@QuarkusTest
@TestProfile(FaultProfile.class)
class ScenariosTest extends Scenarios {
  ScenariosTest() {
    super(200);
  }
}
