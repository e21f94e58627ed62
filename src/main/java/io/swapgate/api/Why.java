package io.swapgate.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody does something. */
public record Why(@Nullable String note) {
  private static final int LONGEST_NOTE = 2_000;

  static String text(@Nullable Why why) {
    var text = Optional.ofNullable(why).map(Why::note).orElse("");
    if (text.length() > LONGEST_NOTE) {
      throw new Problem(400, "note must not be longer than " + LONGEST_NOTE + " letters");
    }
    return text;
  }
}
