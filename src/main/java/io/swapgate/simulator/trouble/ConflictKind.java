package io.swapgate.simulator.trouble;

import io.swapgate.simulator.swap.SwapTerms;

/** Why the platform answers 409, with the contract's own sentences. */
public enum ConflictKind {
  ADHERENCE(
      Texts.AGENT_STATE,
      "Agent '%s' has an active adherence session that overlaps with the proposed swap window."),
  TRANSITION(
      "The shift swap is in a transitional state.", "Shift swap '%s' is still being validated."),
  AGENT_BUSY(Texts.AGENT_STATE, "Agent '%s' has a schedule change in progress."),
  PUBLISHING(
      "The schedule is being published.", "Management unit '%s' is publishing its schedule."),
  /** One that the contract does not name. */
  OTHER(
      "The shift swap does not fit the planning group's limits.",
      "Planning group of '%s' has reached its limit of changes.");

  private final String message;
  private final String details;

  ConflictKind(String message, String details) {
    this.message = message;
    this.details = details;
  }

  public String message() {
    return message;
  }

  /** Returns the details for an agent, a swap or a management unit, whichever the kind names. */
  public String details(String subject) {
    return details.formatted(subject);
  }

  /** Returns whom a scripted conflict of this kind blames. */
  public String subject(String swapId, SwapTerms terms) {
    return switch (this) {
      case ADHERENCE, AGENT_BUSY -> terms.agentId();
      case TRANSITION -> swapId;
      case PUBLISHING, OTHER -> terms.managementUnitId();
    };
  }

  private static final class Texts {
    static final String AGENT_STATE =
        "The shift swap cannot be approved because one of the agents has a conflicting schedule"
            + " state.";
  }
}
