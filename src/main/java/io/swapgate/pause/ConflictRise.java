package io.swapgate.pause;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;

/** Counts, by management unit, how many swaps in a row met a conflict at their first attempt. */
final class ConflictRise {
  /** So many in a row are no accident: something is going on in the whole unit. */
  private static final int MANY = 10;

  private final Map<Subject.Unit, Integer> row =
      Caffeine.newBuilder()
          .maximumSize(10_000)
          .expireAfterAccess(Duration.ofHours(1))
          .<Subject.Unit, Integer>build()
          .asMap();

  /** Returns whether that makes many. */
  boolean conflict(Subject.Unit unit) {
    boolean many = row.merge(unit, 1, Integer::sum) >= MANY;
    if (many) {
      row.remove(unit);
    }
    return many;
  }

  void approved(Subject.Unit unit) {
    row.remove(unit);
  }
}
