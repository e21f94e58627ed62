package io.swapgate.faults;

import io.swapgate.ledger.SwapState;
import io.swapgate.outcome.SwapOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What became of each swap last. */
@ApplicationScoped
public class Ends {
  private final Map<String, SwapOutcome> ends = new ConcurrentHashMap<>();

  void on(@Observes SwapOutcome outcome) {
    ends.put(outcome.swap().value(), outcome);
  }

  void clear() {
    ends.clear();
  }

  boolean has(String swapId) {
    var end = ends.get(swapId);
    return end != null && isEnd(end.state());
  }

  boolean isHeld(String swapId) {
    var end = ends.get(swapId);
    return end != null && end.state() == SwapState.HELD;
  }

  String of(String swapId) {
    return String.valueOf(ends.get(swapId));
  }

  private static boolean isEnd(SwapState state) {
    return switch (state) {
      case IN_HAND, PARKED, RELEASED, SUPERSEDED -> false;
      case HELD, APPROVED, DENIED, GONE, DEAD -> true;
    };
  }
}
