package io.swapgate.rules.hours;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaxAverageHoursTest {
  private final AskedRule rule = AskedRule.of("max-average-hours", "weeks=2", "limit=40h");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-13T08:00, 2026-03-13T16:00, true
          2026-03-13T08:00, 2026-03-13T16:01, false
          2026-03-15T16:00, 2026-03-16T02:00, true
          2026-03-15T15:59, 2026-03-16T02:00, false
          2026-03-07T00:00, 2026-03-08T00:00, true\
          """)
  void allowsAverageUpToTheLimit(String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", nineDays())).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-02-23, 167h30m, true
          America/Chicago, 2026-02-23, 167h29m, false
          America/Chicago, 2026-10-19, 168h30m, true
          America/Chicago, 2026-10-19, 168h29m, false
          Europe/Berlin,   2026-03-16, 167h30m, true
          Europe/Berlin,   2026-03-16, 167h29m, false
          Europe/Berlin,   2026-10-12, 168h30m, true
          Europe/Berlin,   2026-10-12, 168h29m, false\
          """)
  void weeksInWhichTheClocksChangeHaveFewerOrMoreHours(
      String zone, LocalDate monday, String limit, boolean allowed) {
    var house = AskedRule.of("max-average-hours", "weeks=2", "limit=" + limit);
    var taken = local(zone, monday + "T00:00", monday.plusWeeks(2) + "T00:00");
    var before = both(working("A-1", taken), Schedules.in(zone, working("A-2")));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          monday, 2026-03-15, false
          sunday, 2026-03-15, true
          monday, 2026-03-01, true
          sunday, 2026-03-01, true\
          """)
  void weeksStartAsTheHouseSays(String first, String day, boolean allowed) {
    var house = AskedRule.of("max-average-hours", "weeks=2", "limit=40h", "week-start=" + first);
    var taken = local("UTC", day + "T08:00", day + "T17:00");
    var before = both(working("A-1", taken), working("A-2", nineDays()));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void whatLiesBeforeTheReferencePeriodDoesNotCount() {
    var own = working("A-2", hours(-100, 0), hours(8, 16));

    assertThat(takes(hours(176, 184), own)).isEmpty();
    assertThat(takes(hours(32, 40), own)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(8, 81), category));

    assertThat(takes(hours(176, 184), own).isEmpty())
        .isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void averageThatIsLongAlreadyAndDoesNotGrowIsNoneOfTheSwapsBusiness() {
    var own = working("A-2", hours(0, 8), hours(24, 110));
    var even = Swaps.trade("SW-1", hours(200, 208), hours(0, 8));
    var longer = Swaps.trade("SW-1", hours(200, 209), hours(0, 8));

    assertThat(rule.check(even, both(working("A-1", hours(200, 208)), own))).isEmpty();
    assertThat(rule.check(longer, both(working("A-1", hours(200, 209)), own))).isPresent();
  }

  @Test
  void giverOfGiveawayIsNotBlamed() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(rule.check(swap, both(working("A-1", hours(0, 100)), working("A-2")))).isEmpty();
  }

  @Test
  void judgesTakenWindowAloneWhereSchedulesAreEmpty() {
    assertThat(takes(hours(0, 80), working("A-2"))).isEmpty();
    assertThat(takes(hours(0, 81), working("A-2"))).isPresent();
  }

  @Test
  void saysTheAverageRoundedUpInWordsAndAsData() {
    var taken = local("UTC", "2026-03-13T08:00", "2026-03-13T16:01");

    assertThat(takes(taken, working("A-2", nineDays())))
        .contains(
            new Told(
                true,
                "A-2 would work 40 h 01 a week on average in the 2 weeks from Mon 2 Mar;"
                    + " limit 40 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(2401, Measure.Unit.MINUTES)),
                Optional.of(new Measure(2400, Measure.Unit.MINUTES)),
                Optional.of(hours(0, 336))));
  }

  @Test
  void usuallySeesSeventeenWeeksByWhateverClocks() {
    var usual = AskedRule.of("max-average-hours");
    var range = new RulesInForce(usual.rules()).range(Swaps.giveaway("SW-1", hours(4, 8)));

    assertThat(range.contains(local("UTC", "2025-11-10T00:00", "2026-03-09T00:00"))).isTrue();
    assertThat(range.contains(local("Pacific/Honolulu", "2025-11-03T00:00", "2026-03-02T00:00")))
        .isTrue();
  }

  /** Eight hours each, Monday to Friday and Monday to Thursday. */
  private static Window[] nineDays() {
    return IntStream.of(0, 1, 2, 3, 4, 7, 8, 9, 10)
        .mapToObj(day -> hours(24 * day + 8, 24 * day + 16))
        .toArray(Window[]::new);
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
