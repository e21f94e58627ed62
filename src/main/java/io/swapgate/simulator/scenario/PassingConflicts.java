package io.swapgate.simulator.scenario;

import io.swapgate.simulator.trouble.ConflictKind;
import java.util.List;

/** Of which kinds passing conflicts are, and how often one answers 409 before it is over. */
public record PassingConflicts(List<ConflictKind> kinds, int least, int most) {
  public PassingConflicts {
    kinds = List.copyOf(kinds);
    if (kinds.isEmpty() || least < 1 || most < least) {
      throw new IllegalArgumentException(
          "needs a kind, and 1 or more times: " + least + " " + most);
    }
  }

  /** Every kind, one to three times. */
  public static PassingConflicts ofEveryKind() {
    return new PassingConflicts(List.of(ConflictKind.values()), 1, 3);
  }
}
