package io.swapgate.poll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swapgate.ledger.UnreadableLedger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Puts entries that are no swaps into the dead letters, or, without an id, into the log; once. */
@ApplicationScoped
public class UnreadableSwaps {
  private static final Logger LOG = Logger.getLogger(UnreadableSwaps.class);

  private final UnreadableLedger ledger;
  private final Cache<UnreadableSwap, Boolean> told =
      Caffeine.newBuilder().maximumSize(1_000).build();

  public UnreadableSwaps(UnreadableLedger ledger) {
    this.ledger = ledger;
  }

  void record(List<UnreadableSwap> entries) {
    for (var entry : entries) {
      if (told.asMap().putIfAbsent(entry, true) == null) {
        record(entry);
      }
    }
  }

  private void record(UnreadableSwap entry) {
    if (entry.id().isEmpty()) {
      LOG.warnf("Skipped an entry of the listing: %s: %s", entry.reason(), entry.raw());
    } else {
      ledger.deadLetter(entry.id().get(), entry.reason(), entry.raw());
    }
  }
}
