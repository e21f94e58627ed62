package io.swapgate.simulator.trading.review;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the platform is told to find in trades, besides what it finds by itself. */
public final class Findings {
  private final Map<String, List<Found>> scripted = new ConcurrentHashMap<>();

  public void add(String swapId, Finding finding, String type) {
    scripted
        .computeIfAbsent(swapId, id -> new CopyOnWriteArrayList<>())
        .add(new Found(finding, type));
  }

  public void clear() {
    scripted.clear();
  }

  List<Found> of(String swapId) {
    return scripted.getOrDefault(swapId, List.of());
  }
}
