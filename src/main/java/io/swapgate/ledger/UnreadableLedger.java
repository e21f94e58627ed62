package io.swapgate.ledger;

import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.history.SwapEvent;
import io.swapgate.ledger.history.Tally;
import io.swapgate.outcome.SwapOutcome;
import io.swapgate.swap.SwapId;
import io.swapgate.trace.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Dead letters for listed entries that are no swaps as agreed. */
@ApplicationScoped
public class UnreadableLedger {
  private static final String KNOWN =
      "SELECT l.id FROM dead_letter l JOIN dead_letter_body b ON b.id = l.id"
          + " WHERE swap_id = ? AND kind = 'GARBLED' AND raw = ?";
  private static final String INSERT =
      "INSERT INTO dead_letter (id, swap_id, version, pass, state, kind, reason, management_unit,"
          + " at) VALUES (?, ?, '', 0, 'OPEN', 'GARBLED', ?, '', ?)";
  private static final String INSERT_BODY = "INSERT INTO dead_letter_body (id, raw) VALUES (?, ?)";

  private final LedgerDatabase database;
  private final Clock clock;
  private final Event<SwapOutcome> events;

  public UnreadableLedger(LedgerDatabase database, Clock clock, Event<SwapOutcome> events) {
    this.database = database;
    this.clock = clock;
    this.events = events;
  }

  /** One letter for one and the same entry, however often it is listed. */
  public void deadLetter(SwapId id, String reason, String raw) {
    boolean isNew =
        database.inOne(
            sql -> {
              if (sql.first(KNOWN, row -> row.getString(1), id.value(), raw).isPresent()) {
                return false;
              }
              var letter = UUID.randomUUID().toString();
              var now = clock.instant();
              sql.update(INSERT, letter, id.value(), reason, now);
              sql.update(INSERT_BODY, letter, raw);
              var code = FailureKind.GARBLED.key();
              SwapEvent.add(sql, id, new SwapEvent(now, SwapState.DEAD.name(), code, reason));
              Tally.count(sql, now, Tally.DEAD);
              return true;
            });
    if (isNew) {
      var code = FailureKind.GARBLED.key();
      events.fire(new SwapOutcome(id, CorrelationId.of(id, 0), SwapState.DEAD, code, reason, 0));
    }
  }
}
