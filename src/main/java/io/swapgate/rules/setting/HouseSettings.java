package io.swapgate.rules.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.rules.work.Weeks;
import java.time.DayOfWeek;
import java.time.Duration;

/**
 * What is no rule's own.
 *
 * @param rejudgeAfter how long after a refusal a held swap is judged again
 * @param weeks the weeks of the house
 */
public record HouseSettings(Duration rejudgeAfter, Weeks weeks) {
  private static final String REJUDGE_AFTER = "swapgate.rules.rejudge-after";
  private static final String WEEK_START = "swapgate.rules.week-start";

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
    return new HouseSettings(
        after.orElse(Duration.ofHours(1)), new Weeks(start.orElse(DayOfWeek.MONDAY)));
  }
}
