package io.swapgate.rules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** The house's numbers, {@code swapgate.rules.*}. */
@ConfigMapping(prefix = "swapgate.rules")
public interface RulesConfig {
  /** How long after a refusal a held swap is judged again, since schedules move too. */
  @WithDefault("1h")
  Duration rejudgeAfter();

  MaxConsecutiveHours maxConsecutiveHours();

  Switch skills();

  Switch noOverlap();

  Switch ownShift();

  Notice notice();

  /** A rule without numbers. */
  interface Switch {
    @WithDefault("hold")
    Outcome outcome();
  }

  /** {@code swapgate.rules.max-consecutive-hours}. */
  interface MaxConsecutiveHours extends Switch {
    /** The longest stretch of work allowed. */
    @WithDefault("12h")
    Duration limit();

    /** A gap shorter than this does not end a stretch. */
    @WithName("break")
    @WithDefault("30m")
    Duration rest();
  }

  /** {@code swapgate.rules.notice}. */
  interface Notice extends Switch {
    /** The least time from now to the earlier of the swap's windows. */
    @WithDefault("2h")
    Duration least();
  }
}
