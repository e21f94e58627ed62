package io.swapgate.rules.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.rules.work.Weeks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;

/**
 * What is no rule's own.
 *
 * @param rejudgeAfter how long after a refusal a held swap is judged again
 * @param weeks the weeks of the house
 * @param fromPlatform whether the settings on the platform count where they are the stricter
 */
public record HouseSettings(Duration rejudgeAfter, Weeks weeks, boolean fromPlatform) {
  private static final String REJUDGE_AFTER = "swapgate.rules.rejudge-after";
  private static final String WEEK_START = "swapgate.rules.week-start";

  private static final String FROM_PLATFORM = "swapgate.rules.from-platform";

  public static HouseSettings of(NamedSettings settings, Faults faults) {
    var after =
        faults.read(
            REJUDGE_AFTER,
            settings.get(REJUDGE_AFTER),
            DurationConverter::parseDuration,
            "no length of time, such as 1h");
    after
        .filter(duration -> duration.isNegative() || duration.isZero())
        .ifPresent(none -> faults.add(REJUDGE_AFTER + " must be more than nothing"));
    var start =
        faults.read(
            WEEK_START,
            settings.get(WEEK_START),
            text -> Choices.of(DayOfWeek.class, text),
            "no day of the week, such as monday");
    var fromPlatform =
        faults.read(
            FROM_PLATFORM,
            settings.get(FROM_PLATFORM),
            HouseSettings::answer,
            "neither true nor false");
    return new HouseSettings(
        after.orElse(Duration.ofHours(1)),
        new Weeks(start.orElse(DayOfWeek.MONDAY)),
        fromPlatform.orElse(true));
  }

  /** A slip of the pen is no "no". */
  private static boolean answer(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
