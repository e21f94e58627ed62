package io.swapgate.simulator.trading.job;

/** Where a job stands, in the contract's words. */
enum JobStatus {
  PROCESSING("Processing"),
  COMPLETE("Complete"),
  CANCELED("Canceled"),
  ERROR("Error");

  private final String text;

  JobStatus(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
