package io.swapgate.rules.setting;

import static io.swapgate.rules.setting.Direction.FEWER_WORDS;
import static io.swapgate.rules.setting.Direction.LONGER;
import static io.swapgate.rules.setting.Direction.LOWER;
import static io.swapgate.rules.setting.Direction.MATCH;
import static io.swapgate.rules.setting.Direction.MORE_NAMES;
import static io.swapgate.rules.setting.Direction.MORE_WORDS;
import static io.swapgate.rules.setting.Direction.OUTCOME;
import static io.swapgate.rules.setting.Direction.SHORTER;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * The settings of which one of two is the stricter, and what they are if they are not set.
 *
 * <p>Not here: {@code break} of a rest and {@code weeks} of an average, which cut both ways; {@code
 * allowed} units, since none is all; and what is made of the platform's findings, which is no
 * matter of its settings.
 */
public final class Directions {
  /**
   * A setting with a direction.
   *
   * @param usual what counts if it is not set; empty if nothing does
   */
  public record Directed(Direction direction, Optional<String> usual) {}

  private static final Map<String, Directed> ALL =
      Map.ofEntries(
          setting("notice.least", LONGER, "2h"),
          setting("notice.most", SHORTER),
          setting("swap-types.allowed", FEWER_WORDS),
          setting("same-week.weeks-apart", LOWER, "0"),
          setting("blackout-dates.dates", MORE_NAMES),
          setting("reviewed-agents.agents", MORE_NAMES),
          setting("management-units.denied", MORE_NAMES),
          setting("max-swaps-per-week.limit", LOWER, "3"),
          setting("skills.match", MATCH, "required"),
          setting("protected-activities.categories", MORE_WORDS, "training, meeting"),
          setting("max-consecutive-hours.limit", SHORTER, "12h"),
          setting("max-consecutive-hours.break", LONGER, "30m"),
          setting("min-rest.least", LONGER, "11h"),
          setting("weekly-rest.least", LONGER, "35h"),
          setting("max-hours-per-day.limit", SHORTER, "10h"),
          setting("max-hours-per-24h.limit", SHORTER, "13h"),
          setting("max-hours-per-week.limit", SHORTER, "48h"),
          setting("max-average-hours.limit", SHORTER, "48h"),
          setting("paid-per-week.least", LONGER),
          setting("paid-per-week.most", SHORTER),
          setting("equal-paid-time.tolerance", SHORTER, "0m"),
          setting("max-consecutive-days.limit", LOWER, "6"),
          setting("max-consecutive-weekends.limit", LOWER, "2"),
          setting("start-times.most", SHORTER, "4h"));

  private Directions() {}

  /** Empty where nobody can say which of two is the stricter. */
  public static Optional<Directed> of(String rule, String key) {
    return key.equals("outcome")
        ? Optional.of(new Directed(OUTCOME, Optional.empty()))
        : Optional.ofNullable(ALL.get(rule + "." + key));
  }

  private static Entry<String, Directed> setting(String name, Direction direction) {
    return Map.entry(name, new Directed(direction, Optional.empty()));
  }

  private static Entry<String, Directed> setting(String name, Direction direction, String usual) {
    return Map.entry(name, new Directed(direction, Optional.of(usual)));
  }
}
