package io.swapgate.ledger;

import io.swapgate.inhand.SwapInHand;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The swaps that wait in the ledger, for their time or for what the platform says of them. */
@ApplicationScoped
public class WaitingLedger {
  private static final String DUE =
      "SELECT body FROM swap WHERE state = 'PARKED' AND due_at <= ? ORDER BY due_at, taken_at LIMIT ?";
  private static final String POSTPONE =
      "UPDATE swap SET due_at = ? WHERE swap_id = ? AND version = ? AND state = 'PARKED'";
  private static final String REJUDGED =
      "SELECT swap_id FROM swap WHERE state = 'HELD' AND due_at <= ? LIMIT 1";
  private static final String REJUDGE = "UPDATE swap SET due_at = ? WHERE state = 'HELD'";
  private static final Set<SwapState> UNDECIDED =
      EnumSet.of(SwapState.HELD, SwapState.RELEASED, SwapState.IN_HAND, SwapState.DEAD);
  private static final String ALL_UNDECIDED =
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

  /** Lets a parked swap wait longer. */
  public void postpone(Swap swap, Duration left) {
    var due = clock.instant().plus(left);
    database.inOne(sql -> sql.update(POSTPONE, due, swap.id().value(), SwapLedger.version(swap)));
  }

  /** Has every held swap judged again by the next round; returns how many there are. */
  public int judgeAllAgain() {
    return database.inOne(sql -> sql.update(REJUDGE, clock.instant()));
  }

  /** Whether a held swap is to be judged again. */
  public boolean isAnyoneDue() {
    return database.inOne(
        sql -> sql.first(REJUDGED, row -> row.getString(1), clock.instant()).isPresent());
  }

  /** Those that must be in the platform's listing, unless they were decided on, longest first. */
  public List<SwapId> undecided(int most) {
    return database.inOne(
        sql -> sql.list(ALL_UNDECIDED, row -> new SwapId(row.getString(1)), most));
  }

  /** An undecided swap as it was taken up last, with its attempts; it stays in its state. */
  public Optional<SwapInHand> findUndecided(SwapId id) {
    return database.inOne(
        sql -> {
          var last = sql.first(SwapLedger.LATEST, Kept::read, id.value());
          if (last.isEmpty() || !last.get().isUndecided()) {
            return Optional.empty();
          }
          var swap = json.read(last.get().body(), Swap.class);
          var attempts = Attempts.of(sql, id, last.get().pass());
          return Optional.of(new SwapInHand(swap, last.get().pass(), attempts));
        });
  }

  private record Kept(SwapState state, String body, int pass) {
    static Kept read(ResultSet row) throws SQLException {
      var body = row.getString("body");
      return new Kept(
          SwapState.valueOf(row.getString("state")), body == null ? "" : body, row.getInt("pass"));
    }

    boolean isUndecided() {
      return UNDECIDED.contains(state) && !body.isEmpty();
    }
  }
}
