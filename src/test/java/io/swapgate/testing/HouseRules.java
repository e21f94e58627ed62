package io.swapgate.testing;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.RulesConfig;
import java.time.Duration;

/** The house's numbers as a test says them; all rules hold. */
public record HouseRules(
    Duration rejudgeAfter,
    MaxConsecutiveHours maxConsecutiveHours,
    Switch skills,
    Switch noOverlap,
    Switch ownShift,
    Notice notice)
    implements RulesConfig {

  private record Plain(Outcome outcome) implements Switch {}

  private record Hours(Outcome outcome, Duration limit, Duration rest)
      implements MaxConsecutiveHours {}

  private record Ahead(Outcome outcome, Duration least) implements Notice {}

  /** The numbers that are shipped. */
  public static HouseRules usual() {
    var hold = new Plain(Outcome.HOLD);
    var hours = new Hours(Outcome.HOLD, Duration.ofHours(12), Duration.ofMinutes(30));
    var notice = new Ahead(Outcome.HOLD, Duration.ofHours(2));
    return new HouseRules(Duration.ofHours(1), hours, hold, hold, hold, notice);
  }

  public HouseRules withStretch(Duration limit, Duration rest) {
    var hours = new Hours(Outcome.HOLD, limit, rest);
    return new HouseRules(rejudgeAfter, hours, skills, noOverlap, ownShift, notice);
  }

  public HouseRules withNotice(Outcome outcome, Duration least) {
    var ahead = new Ahead(outcome, least);
    return new HouseRules(rejudgeAfter, maxConsecutiveHours, skills, noOverlap, ownShift, ahead);
  }
}
