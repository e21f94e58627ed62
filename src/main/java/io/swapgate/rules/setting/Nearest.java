package io.swapgate.rules.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /** The word that takes the fewest changes of a letter, if they are few enough to be a slip. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) <= Math.max(2, word.length() / 3));
  }

  /** How many letters have to be put in, left out or changed, after Levenshtein. */
  static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, 1 + Math.min(last[j], next[j - 1]));
      }
      last = next;
    }
    return last[b.length()];
  }
}
