package io.swapgate.page;

import io.swapgate.ledger.review.SwapHistory.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** All that happened to a swap, in the order in which it happened. */
final class Timeline {
  /**
   * Something that happened.
   *
   * @param detail a status and the platform's correlation id, or who did it
   */
  public record Entry(Instant at, String what, String text, String detail) {}

  private Timeline() {}

  static List<Entry> of(Story story) {
    var entries = new ArrayList<Entry>();
    story
        .events()
        .forEach(e -> entries.add(new Entry(e.at(), word(e.what()), join(e.code(), e.text()), "")));
    story
        .attempts()
        .forEach(
            a ->
                entries.add(
                    new Entry(
                        a.at(),
                        "attempt " + a.number() + " failed",
                        join(a.failure().kind().key(), a.failure().message()),
                        detail(a.failure().status(), a.failure().correlationId()))));
    story
        .actions()
        .forEach(
            a ->
                entries.add(new Entry(a.at(), word(a.action().name()), a.note(), "by " + a.who())));
    entries.sort(Comparator.comparing(Entry::at));
    return entries;
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String join(String code, String text) {
    return code.isEmpty() ? text : code + ": " + text;
  }

  private static String detail(OptionalInt status, String correlation) {
    var answered = status.isPresent() ? "status " + status.getAsInt() : "no answer";
    return correlation.isEmpty() ? answered : answered + ", correlation id " + correlation;
  }
}
