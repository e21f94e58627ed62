package io.swapgate.simulator.trading.unit;

/** What a unit lets follow from a trade that breaks one of its rules. */
public enum Outcome {
  ALLOW("Allow"),
  DISALLOW("Disallow"),
  ADMIN_REVIEW("AdminReview");

  private final String text;

  Outcome(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
