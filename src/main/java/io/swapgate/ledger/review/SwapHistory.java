package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.Attempts;
import io.swapgate.ledger.Json;
import io.swapgate.ledger.SwapRow;
import io.swapgate.ledger.SwapState;
import io.swapgate.ledger.database.LedgerDatabase;
import io.swapgate.ledger.history.SwapEvent;
import io.swapgate.retry.Attempt;
import io.swapgate.rules.Refusal;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All that the ledger knows of a swap. */
@ApplicationScoped
public class SwapHistory {
  /**
   * A swap's story.
   *
   * @param versions every version that was taken up, the latest first
   * @param events all that happened, oldest first
   * @param holds the rules that refuse it, if they do
   * @param actions what people did
   */
  @RegisterForReflection // told as JSON
  public record Story(
      SwapId id,
      SwapState state,
      String code,
      String reason,
      List<SwapRow> versions,
      List<SwapEvent> events,
      List<Attempt> attempts,
      List<Refusal> holds,
      List<ReviewAction> actions) {}

  private static final String VERSIONS =
      "SELECT * FROM swap WHERE swap_id = ? ORDER BY changed_at DESC, taken_at DESC";
  private static final String HOLDS = "SELECT refusal FROM hold WHERE swap_id = ? ORDER BY number";

  private final LedgerDatabase database;
  private final Json json;

  public SwapHistory(LedgerDatabase database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** Empty for a swap that was never taken up. */
  public Optional<Story> of(SwapId id) {
    return database.inOne(
        sql -> {
          var versions = sql.list(VERSIONS, SwapRow::read, id.value());
          if (versions.isEmpty()) {
            return Optional.empty();
          }
          var now = versions.get(0);
          var holds =
              now.state() == SwapState.HELD
                  ? sql.list(HOLDS, row -> json.read(row.getString(1), Refusal.class), id.value())
                  : List.<Refusal>of();
          return Optional.of(
              new Story(
                  id,
                  now.state(),
                  now.code(),
                  now.reason(),
                  versions,
                  SwapEvent.of(sql, id),
                  Attempts.of(sql, id),
                  holds,
                  ReviewAction.ofSwap(sql, id)));
        });
  }
}
