package io.swapgate.rules.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.rules.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** In which direction a setting gets stricter: what it lets pass, a looser one lets pass, too. */
public enum Direction {
  LONGER,
  SHORTER,
  LOWER,
  /** Ids and days that are refused: all that either names. */
  MORE_NAMES,
  /** Words of an enum that are refused: all that either names. */
  MORE_WORDS,
  /** Words of an enum that are allowed: those that both name. */
  FEWER_WORDS,
  /** Which skills have to match. */
  MATCH,
  /** What is off is held; whether a swap is denied is for the house alone to say. */
  OUTCOME;

  private static final List<String> MATCHES = List.of("required", "any", "all");

  /** Text of a list of nothing; no text at all would be a list that is not set. */
  public static final String NOTHING = ",";

  /**
   * The text that lets pass what both let pass, and no more: {@code ours} where that does.
   *
   * @throws RuntimeException if one of them cannot be read
   */
  public String stricter(String ours, String theirs) {
    return switch (this) {
      case LONGER -> higher(DurationConverter::parseDuration, ours, theirs);
      case SHORTER -> lower(DurationConverter::parseDuration, ours, theirs);
      case LOWER -> lower(Integer::valueOf, ours, theirs);
      case MORE_NAMES -> union(UnaryOperator.identity(), ours, theirs);
      case MORE_WORDS -> union(Choices::word, ours, theirs);
      case FEWER_WORDS -> intersection(ours, theirs);
      case MATCH -> higher(Direction::matched, ours, theirs);
      case OUTCOME -> higher(Direction::isOn, ours, theirs).equals(ours) ? ours : "hold";
    };
  }

  /** Whether both let pass the same. */
  public boolean isSame(String ours, String theirs) {
    return stricter(ours, theirs).equals(ours) && stricter(theirs, ours).equals(theirs);
  }

  private static <T extends Comparable<T>> String higher(
      Function<String, T> parse, String ours, String theirs) {
    return parse.apply(ours).compareTo(parse.apply(theirs)) >= 0 ? ours : theirs;
  }

  private static <T extends Comparable<T>> String lower(
      Function<String, T> parse, String ours, String theirs) {
    return parse.apply(ours).compareTo(parse.apply(theirs)) <= 0 ? ours : theirs;
  }

  private static String union(UnaryOperator<String> key, String ours, String theirs) {
    var all = items(key, ours);
    boolean more = false;
    for (var item : items(key, theirs).entrySet()) {
      more |= all.putIfAbsent(item.getKey(), item.getValue()) == null;
    }
    return more ? String.join(", ", all.values()) : ours;
  }

  private static String intersection(String ours, String theirs) {
    var common = items(Choices::word, ours);
    if (!common.keySet().retainAll(items(Choices::word, theirs).keySet())) {
      return ours;
    }
    return common.isEmpty() ? NOTHING : String.join(", ", common.values());
  }

  /** In their order, as they are written, by what they are told apart by. */
  private static Map<String, String> items(UnaryOperator<String> key, String text) {
    var items = new LinkedHashMap<String, String>();
    Stream.of(text.split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .forEach(item -> items.putIfAbsent(key.apply(item), item));
    return items;
  }

  private static int matched(String text) {
    int place = MATCHES.indexOf(Choices.word(text));
    if (place < 0) {
      throw new IllegalArgumentException(text);
    }
    return place;
  }

  private static boolean isOn(String text) {
    return Choices.of(Outcome.class, text) != Outcome.OFF;
  }
}
