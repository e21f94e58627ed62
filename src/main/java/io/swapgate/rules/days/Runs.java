package io.swapgate.rules.days;

import java.util.ArrayList;
import java.util.List;

/** Numbers that follow each other without a gap, such as those of days on which somebody works. */
record Runs(List<Run> all) {
  /** From {@code first} to {@code last}, both among them. */
  record Run(long first, long last) {
    long length() {
      return last - first + 1;
    }

    private Run upTo(long number) {
      return new Run(first, Math.max(last, number));
    }

    private boolean touches(Run other) {
      return first <= other.last && other.first <= last;
    }
  }

  /** Those of {@code sorted} numbers, which may be there more than once. */
  static Runs of(long[] sorted) {
    var runs = new ArrayList<Run>();
    for (long number : sorted) {
      int last = runs.size() - 1;
      if (last >= 0 && number <= runs.get(last).last() + 1) {
        runs.set(last, runs.get(last).upTo(number));
      } else {
        runs.add(new Run(number, number));
      }
    }
    return new Runs(runs);
  }

  /** The one that has {@code number}, which is its own run if it is in none. */
  Run around(long number) {
    var alone = new Run(number, number);
    return all.stream().filter(alone::touches).findFirst().orElse(alone);
  }

  /** How long the longest is that has a number of {@code other}. */
  long longestIn(Run other) {
    return all.stream().filter(other::touches).mapToLong(Run::length).max().orElse(0);
  }
}
