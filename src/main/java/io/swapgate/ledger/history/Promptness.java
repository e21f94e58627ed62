package io.swapgate.ledger.history;

import java.time.Duration;
import java.util.stream.Stream;

/** How long an approval took, from the first sight of the swap. */
public enum Promptness {
  WITHIN_10_S("10 s", Duration.ofSeconds(10)),
  WITHIN_1_MIN("1 min", Duration.ofMinutes(1)),
  WITHIN_5_MIN("5 min", Duration.ofMinutes(5)),
  WITHIN_15_MIN("15 min", Duration.ofMinutes(15)),
  WITHIN_1_H("1 h", Duration.ofHours(1)),
  WITHIN_4_H("4 h", Duration.ofHours(4)),
  WITHIN_1_D("1 day", Duration.ofDays(1)),
  LONGER("longer", Duration.ofSeconds(Long.MAX_VALUE));

  private final String words;
  private final Duration most;

  Promptness(String words, Duration most) {
    this.words = words;
    this.most = most;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /** The longest times that fit each, shortest first; the last has none. */
  public static Duration[] bounds() {
    return Stream.of(values())
        .filter(one -> one != LONGER)
        .map(one -> one.most)
        .toArray(Duration[]::new);
  }

  static Promptness of(Duration took) {
    return Stream.of(values())
        .filter(one -> took.compareTo(one.most) <= 0)
        .findFirst()
        .orElse(LONGER);
  }
}
