package io.swapgate.ledger.review;

import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The swaps whose letters are open, as the poll goes through them: some with each round, each once
 * an hour. One that the platform no longer lists was decided on elsewhere, and its letter closes.
 */
@ApplicationScoped
public class OpenLetters {
  /** So that a round is never long for the sake of letters: each may cost a call. */
  private static final int MOST = 50;

  private static final Duration NEXT_LOOK = Duration.ofHours(1);

  // A swap that is dead has a due time for as long as its letter is open.
  private static final String DUE =
      "SELECT swap_id FROM swap WHERE state = 'DEAD' AND due_at <= ? ORDER BY due_at LIMIT ?";
  private static final String LOOKED_AT =
      "UPDATE swap SET due_at = ? WHERE swap_id = ? AND state = 'DEAD' AND due_at IS NOT NULL";

  private final LedgerDatabase database;
  private final Clock clock;

  public OpenLetters(LedgerDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those to be looked for in the platform's listing, longest not looked for first. */
  public Set<SwapId> toLookFor() {
    return database.inOne(
        sql ->
            sql.list(DUE, row -> new SwapId(row.getString(1)), clock.instant(), MOST).stream()
                .collect(Collectors.toSet()));
  }

  /** They were looked for in a whole listing. */
  public void lookedFor(Set<SwapId> swaps) {
    if (swaps.isEmpty()) {
      return;
    }
    var next = clock.instant().plus(NEXT_LOOK);
    database.inOne(
        sql -> {
          int looked = 0;
          for (SwapId swap : swaps) {
            looked += sql.update(LOOKED_AT, next, swap.value());
          }
          return looked;
        });
  }
}
