package io.swapgate.simulator.trading.decide;

/** Why one trade of many was not decided, in the contract's words. */
enum FailureReason {
  TRANSITION_NOT_ALLOWED("TransitionNotAllowed"),
  SCHEDULE_NOT_PUBLISHED("ScheduleNotPublished"),
  INITIATING_SHIFT_NOT_FOUND("InitiatingAgentShiftNotFound"),
  RECEIVING_SHIFT_NOT_FOUND("ReceivingAgentShiftNotFound");

  private final String text;

  FailureReason(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
