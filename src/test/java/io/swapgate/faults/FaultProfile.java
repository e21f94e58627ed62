package io.swapgate.faults;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.swapgate.gate.WorkerPool;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The program as it is shipped, in {@link FastTime}. */
public class FaultProfile implements QuarkusTestProfile {
  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(FastTime.class);
  }

  /** Templates find beans by their names, of which there must be one only. */
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.arc.exclude-types", WorkerPool.class.getName());
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
