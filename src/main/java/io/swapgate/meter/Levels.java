package io.swapgate.meter;

import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.review.LetterSearch;
import io.swapgate.ledger.review.Overview;
import io.swapgate.ledger.review.ReviewFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How many there are in the ledger of what. Asked of it once in some seconds at most, however many
 * ask, since swaps wait for the same connection.
 */
@ApplicationScoped
public class Levels {
  private static final Duration KEPT = Duration.ofSeconds(5);

  private record Counted(Map<SwapState, Long> swaps, long openLetters, Instant until) {}

  private final Overview overview;
  private final LetterSearch letters;
  private final Clock clock;
  private Counted last = new Counted(Map.of(), 0, Instant.MIN);

  public Levels(Overview overview, LetterSearch letters, Clock clock) {
    this.overview = overview;
    this.letters = letters;
    this.clock = clock;
  }

  long swaps(SwapState state) {
    return counted().swaps().getOrDefault(state, 0L);
  }

  long openLetters() {
    return counted().openLetters();
  }

  private synchronized Counted counted() {
    var now = clock.instant();
    if (!now.isBefore(last.until())) {
      last = new Counted(overview.counts(), letters.count(ReviewFilter.all()), now.plus(KEPT));
    }
    return last;
  }
}
