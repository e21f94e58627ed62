package io.swapgate.rules.setting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of an enum, as they stand in settings: {@code on-queue}, {@code ON_QUEUE}. */
final class Choices {
  private Choices() {}

  /** Fails if {@code text} is none of them. */
  static <E extends Enum<E>> E of(Class<E> type, String text) {
    return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As it is written where nobody shouts: {@code on-queue}. */
  static String word(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> word(constant.name()))
        .filter(word -> !word.equals("unrecognised"))
        .toList();
  }
}
