package io.swapgate.rules.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.work.Weeks;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings of one rule in one management unit. What makes no sense is noted as a fault that
 * names its key, and the usual value goes on in its place, so that all faults are told at once.
 */
public final class RuleSettings {
  private final RuleKeys keys;
  private final Weeks weeks;
  private final Faults faults;
  private final Outcome outcome;

  /** Reads the settings below {@code keys}. */
  public RuleSettings(RuleKeys keys, Outcome usual, Weeks weeks, Faults faults) {
    this.keys = keys;
    this.weeks = weeks;
    this.faults = faults;
    this.outcome = choice("outcome", Outcome.class).orElse(usual);
  }

  public Outcome outcome() {
    return outcome;
  }

  /** A length of time, zero or more; such as {@code 12h}. */
  public Duration duration(String key, String usual) {
    return duration(key).orElseGet(() -> DurationConverter.parseDuration(usual));
  }

  /** A length of time, if it is set. */
  public Optional<Duration> duration(String key) {
    var duration = read(key, DurationConverter::parseDuration, "no length of time, such as 12h");
    if (duration.filter(Duration::isNegative).isPresent()) {
      faults.add(keys.name(key) + " must not be negative: " + keys.text(key).orElse(""));
      return Optional.empty();
    }
    return duration;
  }

  /** A whole number between {@code least} and {@code most}. */
  public int number(String key, int usual, int least, int most) {
    var number = read(key, Integer::valueOf, "no whole number");
    if (number.filter(n -> n < least || n > most).isPresent()) {
      faults.add("%s must be %d to %d: %d".formatted(keys.name(key), least, most, number.get()));
      return usual;
    }
    return number.orElse(usual);
  }

  /** One of the words of an enum, as {@code hold} or {@code ON_QUEUE}. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return read(key, text -> Choices.of(type, text), noneOf(type));
  }

  /** Some of the words of an enum; empty if none is set. */
  public <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
    var chosen = EnumSet.noneOf(type);
    for (String text : list(key)) {
      faults
          .read(keys.name(key), Optional.of(text), t -> Choices.of(type, t), noneOf(type))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  /** Whatever stands between commas, in its order; empty if nothing is set. */
  public Set<String> list(String key) {
    var list = new LinkedHashSet<String>();
    keys.text(key).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .forEach(list::add);
    return list;
  }

  /** Days between commas, as {@code 2026-12-24} or {@code 2026-12-24/2027-01-02}. */
  public List<DayRange> days(String key) {
    return list(key).stream()
        .flatMap(
            day ->
                faults
                    .read(
                        keys.name(key),
                        Optional.of(day),
                        DayRange::parse,
                        "no day and no range of days, such as 2026-12-24/2027-01-02")
                    .stream())
        .toList();
  }

  /** The house's weeks; the same for all rules and units. */
  public Weeks weeks() {
    return weeks;
  }

  /** Notes a fault where the rule is on and none of {@code needed} is set. */
  public void needs(String... needed) {
    boolean unset = Stream.of(needed).allMatch(key -> keys.text(key).isEmpty());
    if (outcome != Outcome.OFF && unset) {
      var names = String.join(" or ", Stream.of(needed).map(keys::name).toList());
      faults.add(names + " is not set, and without it the rule has nothing to ask");
    }
  }

  /** Notes a fault where {@code least} is more than {@code most}. */
  public <T extends Comparable<T>> void ordered(
      String least, Optional<T> from, String most, Optional<T> to) {
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      faults.add(
          "%s must not be more than %s: %s, %s"
              .formatted(
                  keys.name(least),
                  keys.name(most),
                  keys.text(least).orElse("by default"),
                  keys.text(most).orElse("by default")));
    }
  }

  private <T> Optional<T> read(String key, Function<String, T> parse, String otherwise) {
    return faults.read(keys.name(key), keys.text(key), parse, otherwise);
  }

  private static String noneOf(Class<? extends Enum<?>> type) {
    return "none of " + String.join(", ", Choices.words(type));
  }
}
