package io.swapgate.rules.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What makes no sense in the settings, a line each. */
public final class Faults {
  private final List<String> lines = new ArrayList<>();

  public void add(String line) {
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }

  public Optional<String> first() {
    return lines.stream().findFirst();
  }

  /** Fails if there is any. */
  public void throwIfAny() {
    if (!lines.isEmpty()) {
      throw new RuleFaults(lines);
    }
  }

  /**
   * What {@code parse} makes of a setting; empty if it is not set or cannot be read.
   *
   * @param otherwise what the text then is, such as "no whole number"
   */
  <T> Optional<T> read(
      String name, Optional<String> text, Function<String, T> parse, String otherwise) {
    try {
      return text.map(parse);
    } catch (RuntimeException e) {
      add(name + " is " + otherwise + ": " + text.orElse(""));
      return Optional.empty();
    }
  }
}
