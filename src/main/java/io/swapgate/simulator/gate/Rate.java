package io.swapgate.simulator.gate;

import io.swapgate.simulator.socket.Answer;
import java.time.Duration;

/** How many calls of a minute are taken, of how many, and how much of the minute is left. */
record Rate(int count, int allowed, Duration left) {
  boolean isOver() {
    return count > allowed;
  }

  /** Returns what is left in whole seconds, rounded up. */
  Duration reset() {
    return Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
  }

  Answer toldBy(Answer answer) {
    return answer
        .with("inin-ratelimit-count", String.valueOf(count))
        .with("inin-ratelimit-allowed", String.valueOf(allowed))
        .with("inin-ratelimit-reset", String.valueOf(reset().toSeconds()));
  }
}
