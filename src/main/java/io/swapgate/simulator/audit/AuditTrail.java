package io.swapgate.simulator.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The audit entries of every swap. */
public final class AuditTrail {
  private final Map<String, List<AuditEntry>> entries = new HashMap<>();

  public synchronized void add(String swapId, AuditEntry entry) {
    entries.computeIfAbsent(swapId, id -> new ArrayList<>()).add(entry);
  }

  /** Returns the swap's entries, newest first. */
  public synchronized List<AuditEntry> of(String swapId) {
    var newestFirst = new ArrayList<>(entries.getOrDefault(swapId, List.of()));
    Collections.reverse(newestFirst);
    return List.copyOf(newestFirst);
  }

  public synchronized void clear() {
    entries.clear();
  }
}
