package io.swapgate.demo;

import io.swapgate.ledger.SwapState;
import io.swapgate.outcome.SwapOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what becomes of each swap, one line each, and keeps count; silent outside the demo. */
@ApplicationScoped
public class DemoTally {
  private final Map<String, SwapOutcome> ends = new HashMap<>();
  private @Nullable DemoStory story;

  synchronized void begin(DemoStory toTell) {
    story = toTell;
  }

  synchronized void on(@Observes SwapOutcome outcome) {
    if (story == null) {
      return;
    }
    boolean ended = outcome.state() != SwapState.RELEASED && outcome.state() != SwapState.PARKED;
    if (ended) {
      ends.put(outcome.swap().value(), outcome);
    }
    System.out.println(line(outcome));
    notifyAll();
  }

  /** What became of each swap so far. */
  synchronized Map<String, SwapOutcome> ends() {
    return Map.copyOf(ends);
  }

  synchronized boolean isComplete() {
    return ends.size() >= expected();
  }

  /** False if nothing happened for {@code longest}. */
  synchronized boolean awaitNews(Duration longest) throws InterruptedException {
    int before = ends.size();
    long until = System.nanoTime() + longest.toNanos();
    while (ends.size() == before && !isComplete()) {
      long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  private long expected() {
    return story == null ? 0 : story.ends();
  }

  private String line(SwapOutcome outcome) {
    var tries = outcome.attempts() == 0 ? "" : " (attempt " + (outcome.attempts() + 1) + ")";
    var code = outcome.code().isEmpty() ? "" : outcome.code() + ": ";
    return "%4d/%d  %-22s %-9s %s%s%s"
        .formatted(
            ends.size(),
            expected(),
            outcome.swap(),
            outcome.state().key(),
            code,
            outcome.why(),
            outcome.state() == SwapState.APPROVED ? tries : "");
  }
}
