package io.swapgate.reload;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What became of a reload.
 *
 * @param changes what is otherwise from now on, a line each
 * @param later what is otherwise in the files, but only from the next start on
 * @param faults why nothing was changed; empty if all went well
 */
@RegisterForReflection // told as JSON
public record Reloaded(List<String> changes, List<String> later, List<String> faults) {
  public Reloaded {
    changes = List.copyOf(changes);
    later = List.copyOf(later);
    faults = List.copyOf(faults);
  }

  public boolean isTaken() {
    return faults.isEmpty();
  }
}
