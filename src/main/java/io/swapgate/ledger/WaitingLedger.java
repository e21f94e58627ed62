package io.swapgate.ledger;

import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The swaps that wait in the ledger, for their time or for what the platform says of them. */
@ApplicationScoped
public class WaitingLedger {
  private static final String DUE =
      "SELECT body FROM swap WHERE state = 'PARKED' AND due_at <= ? ORDER BY due_at, taken_at LIMIT ?";
  private static final String POSTPONE =
      "UPDATE swap SET due_at = ? WHERE swap_id = ? AND version = ? AND state = 'PARKED'";
  private static final String REJUDGED =
      "SELECT swap_id FROM swap WHERE state = 'HELD' AND due_at <= ? LIMIT 1";
  private static final String UNDECIDED =
      "SELECT swap_id FROM swap s WHERE state IN ('HELD', 'RELEASED', 'IN_HAND')"
          + " AND NOT EXISTS (SELECT 1 FROM swap n WHERE n.swap_id = s.swap_id"
          + " AND n.changed_at > s.changed_at) ORDER BY changed_at LIMIT ?";

  private final LedgerDatabase database;
  private final Json json;
  private final Clock clock;

  public WaitingLedger(LedgerDatabase database, Json json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** The parked swaps whose time has come, the longest due first. */
  public List<Swap> due(int most) {
    return database.inOne(
        sql ->
            sql.list(
                DUE, row -> json.read(row.getString("body"), Swap.class), clock.instant(), most));
  }

  /** Lets parked swaps wait longer, each for what {@code left} says. */
  public void postpone(List<Swap> swaps, Function<Swap, Duration> left) {
    if (swaps.isEmpty()) {
      return;
    }
    var now = clock.instant();
    database.inOne(
        sql -> {
          for (Swap swap : swaps) {
            var due = now.plus(left.apply(swap));
            sql.update(POSTPONE, due, swap.id().value(), SwapLedger.version(swap));
          }
          return swaps.size();
        });
  }

  /** Whether a held swap is to be judged again. */
  public boolean isAnyoneDue() {
    return database.inOne(
        sql -> sql.first(REJUDGED, row -> row.getString(1), clock.instant()).isPresent());
  }

  /** Those that must be in the platform's listing, unless they were decided on, longest first. */
  public List<SwapId> undecided(int most) {
    return database.inOne(sql -> sql.list(UNDECIDED, row -> new SwapId(row.getString(1)), most));
  }

  /** A swap as it was taken up last, with its attempts; it stays in its state. */
  public Optional<SwapInHand> find(SwapId id) {
    return database.inOne(
        sql -> {
          var body = sql.first(SwapLedger.LATEST, row -> row.getString("body"), id.value());
          var pass = sql.first(SwapLedger.LATEST, row -> row.getInt("pass"), id.value());
          if (body.isEmpty() || pass.isEmpty()) {
            return Optional.empty();
          }
          var swap = json.read(body.get(), Swap.class);
          return Optional.of(new SwapInHand(swap, pass.get(), Attempts.of(sql, id, pass.get())));
        });
  }
}
