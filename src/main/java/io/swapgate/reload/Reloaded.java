package io.swapgate.reload;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;

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

  /** What became of both. */
  public Reloaded and(Reloaded other) {
    return new Reloaded(
        both(changes, other.changes), both(later, other.later), both(faults, other.faults));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  public boolean isTaken() {
    return faults.isEmpty();
  }
}
