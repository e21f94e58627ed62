package io.swapgate.faults;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Set;

/** The program as it is shipped, in {@link FastTime}. */
public final class FaultProfile implements QuarkusTestProfile {
  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(FastTime.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(FaultSettings.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
