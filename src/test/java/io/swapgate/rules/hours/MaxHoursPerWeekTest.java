package io.swapgate.rules.hours;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.rules.work.Weeks;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxHoursPerWeekTest {
  private final AskedRule rule = AskedRule.of("max-hours-per-week");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-07T08:00, 2026-03-07T16:00, true
          2026-03-07T08:00, 2026-03-07T16:01, false
          2026-03-08T16:00, 2026-03-09T00:00, true
          2026-03-08T16:00, 2026-03-09T04:00, true
          2026-03-08T15:59, 2026-03-09T04:00, false
          2026-03-01T12:00, 2026-03-02T08:00, true
          2026-03-09T00:00, 2026-03-09T12:00, true\
          """)
  void allowsHoursUpToTheLimitFromMondayToMonday(String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", fiveDays())).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-02, 167h,    true
          America/Chicago, 2026-03-02, 166h59m, false
          America/Chicago, 2026-10-26, 169h,    true
          America/Chicago, 2026-10-26, 168h59m, false
          Europe/Berlin,   2026-03-23, 167h,    true
          Europe/Berlin,   2026-03-23, 166h59m, false
          Europe/Berlin,   2026-10-19, 169h,    true
          Europe/Berlin,   2026-10-19, 168h59m, false\
          """)
  void weekInWhichTheClocksChangeHasFewerOrMoreHours(
      String zone, LocalDate monday, String limit, boolean allowed) {
    var house = AskedRule.of("max-hours-per-week", "limit=" + limit);
    var taken = local(zone, monday + "T00:00", monday.plusWeeks(1) + "T00:00");
    var before = both(working("A-1", taken), Schedules.in(zone, working("A-2")));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          monday, 2026-03-01, true
          monday, 2026-03-08, false
          sunday, 2026-03-01, false
          sunday, 2026-03-08, true\
          """)
  void weeksStartAsTheHouseSays(String first, String day, boolean allowed) {
    var house = AskedRule.of("max-hours-per-week", "week-start=" + first);
    var taken = local("UTC", day + "T08:00", day + "T17:00");
    var before = both(working("A-1", taken), working("A-2", fiveDays()));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,             true
          Europe/Berlin,   true
          America/Chicago, false\
          """)
  void weeksAreThoseOfTheAgentsClocks(String zone, boolean allowed) {
    // Monday 02:00 to 11:00; in Chicago it begins on Sunday at 21:00.
    var own =
        working(
            "A-2",
            Stream.concat(Stream.of(fiveDays()), Stream.of(hours(136, 142)))
                .toArray(Window[]::new));

    assertThat(takes(hours(170, 179), Schedules.in(zone, own)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          32, 40, true
          33, 40, true
          32, 41, false\
          """)
  void tradeThatDoesNotLengthenTheWeekIsNotBlamed(int from, int to, boolean allowed) {
    var swap = Swaps.trade("SW-1", hours(from, to), hours(8, 16));
    var own = working("A-2", hours(8, 16), hours(60, 108));

    assertThat(rule.check(swap, both(working("A-1", hours(from, to)), own)).isEmpty())
        .isEqualTo(allowed);
  }

  @Test
  void longWeekThatIsLeftWithTheGiverIsNoneOfTheSwapsBusiness() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(rule.check(swap, both(working("A-1", hours(0, 100)), working("A-2")))).isEmpty();
  }

  @Test
  void tellsOfEveryWeekOfShiftThatIsLongerThanOne() {
    var swap = Swaps.giveaway("SW-1", hours(-1, 170));

    var found = rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2")));

    assertThat(found)
        .extracting(told -> told.figure().orElseThrow().value() / 60)
        .containsExactly(1L, 168L, 2L);
  }

  @Test
  void saysHowLongTheWeekIsInWordsAndAsData() {
    var taken = local("UTC", "2026-03-07T08:00", "2026-03-07T16:01");

    assertThat(takes(taken, working("A-2", fiveDays())))
        .contains(
            new Told(
                true,
                "A-2 would work 48 h 01 in the week of Mon 2 Mar; limit 48 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(2881, Measure.Unit.MINUTES)),
                Optional.of(new Measure(2880, Measure.Unit.MINUTES)),
                Optional.of(hours(0, 168))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Honolulu", "America/Chicago"})
  void seesWholeWeeksByWhateverClocks(String zone) {
    var place = ZoneId.of(zone);
    var weeks = new Weeks(DayOfWeek.MONDAY);

    for (int hour : new int[] {0, 12, 80, 144, 160, 166}) {
      var range =
          new RulesInForce(rule.rules()).range(Swaps.giveaway("SW-1", hours(hour, hour + 2)));
      assertThat(weeks.of(hours(hour, hour + 2), place))
          .allMatch(week -> range.contains(weeks.window(week, place)));
    }
  }

  /** Monday to Friday, eight hours each. */
  private static Window[] fiveDays() {
    return IntStream.range(0, 5)
        .mapToObj(day -> hours(24 * day + 8, 24 * day + 16))
        .toArray(Window[]::new);
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
