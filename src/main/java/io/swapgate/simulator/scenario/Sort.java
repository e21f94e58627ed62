package io.swapgate.simulator.scenario;

import io.swapgate.simulator.demo.Outcome;
import java.util.Set;

/** What is the matter with a swap of a scenario, and how it may end. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
public enum Sort {
  GOOD(Outcome.APPROVED),
  PASSING_CONFLICT(Outcome.APPROVED),
  ENDLESS_CONFLICT(Outcome.DEAD),
  /** The version moves right after a read. */
  ETAG_CHURN(Outcome.APPROVED),
  APPROVED_MEANWHILE(Outcome.APPROVED_BY_OTHER),
  CANCELED_MEANWHILE(Outcome.GONE),
  EDITED_MEANWHILE(Outcome.APPROVED),
  VALIDATING(Outcome.APPROVED),
  /** The approval takes effect, but its answer is a 5xx. */
  LOST_ANSWER(Outcome.APPROVED),
  TOO_LONG(Outcome.HELD),
  UNSKILLED(Outcome.HELD),
  OVERLAPPING(Outcome.HELD),
  /** Who offers the shift no longer has it. */
  RESCHEDULED(Outcome.HELD),
  TOO_SOON(Outcome.HELD),
  /** Two swaps offer the same shift: exactly one can be approved, a race decides which. */
  COLLIDING(Outcome.APPROVED, Outcome.HELD, Outcome.DEAD);

  private final Set<Outcome> ends;

  Sort(Outcome... ends) {
    this.ends = Set.of(ends);
  }

  /** Returns the ends that are right; more than one where a race decides. */
  public Set<Outcome> ends() {
    return ends;
  }
}
