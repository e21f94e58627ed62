package io.swapgate.rules.days;

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
import io.swapgate.schedule.Shift;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaxConsecutiveDaysTest {
  private final AskedRule rule = AskedRule.of("max-consecutive-days");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          5,  true
          6,  false
          7,  true
          -1, false
          -2, true
          3,  true\
          """)
  void allowsDaysInRowUpToTheLimit(int day, boolean allowed) {
    var own = day == 6 || day == -1 ? days(0, 1, 2, 3, 4, 5) : days(0, 1, 2, 3, 4);

    assertThat(takes(hours(24 * day + 8, 24 * day + 16), working("A-2", own)).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2, true
          3, false\
          """)
  void addsUpDaysBeforeAndAfter(int after, boolean allowed) {
    var own = after == 2 ? days(0, 1, 2, 4, 5) : days(0, 1, 2, 4, 5, 6);

    assertThat(takes(hours(80, 88), working("A-2", own)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-08T23:59, 2026-03-09T07:00, false
          2026-03-09T00:00, 2026-03-09T07:00, true
          2026-03-01T20:00, 2026-03-02T06:00, false
          2026-02-28T20:00, 2026-03-01T06:00, true\
          """)
  void shiftBelongsToTheDayOnWhichItStarts(String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", days(0, 1, 2, 3, 4, 5))).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-05, 2026-03-11T00:00, false
          America/Chicago, 2026-03-05, 2026-03-12T00:00, true
          America/Chicago, 2026-10-29, 2026-11-04T23:30, false
          America/Chicago, 2026-10-29, 2026-11-05T00:00, true
          Europe/Berlin,   2026-03-26, 2026-04-01T00:00, false
          Europe/Berlin,   2026-03-26, 2026-04-02T00:00, true
          Europe/Berlin,   2026-10-22, 2026-10-28T23:30, false
          Europe/Berlin,   2026-10-22, 2026-10-29T00:00, true\
          """)
  void daysAreThoseOfTheAgentsClocksAlsoWhenTheseChange(
      String zone, LocalDate first, String start, boolean allowed) {
    // Late shifts on six days; a day of 23 or 25 hours is one day all the same.
    var own =
        IntStream.range(0, 6)
            .mapToObj(first::plusDays)
            .map(day -> local(zone, day + "T23:00", day + "T23:20"))
            .toArray(Window[]::new);
    var taken = local(zone, start, start.substring(0, 10) + "T23:50");

    assertThat(takes(taken, Schedules.in(zone, working("A-2", own))).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void twoShiftsOnOneDayAreOneDay() {
    assertThat(takes(hours(18, 22), working("A-2", days(0, 1, 2, 3, 4, 5)))).isEmpty();
  }

  @Test
  void rowThatWasTooLongAlreadyAndDoesNotGrowIsNoneOfTheSwapsBusiness() {
    var own = days(0, 1, 2, 3, 4, 5, 6);

    assertThat(takes(hours(18, 22), working("A-2", own))).isEmpty();
    assertThat(trade(own, hours(8, 16), hours(176, 184))).isEmpty();
    assertThat(trade(own, hours(80, 88), hours(82, 90))).isEmpty();
    assertThat(trade(own, hours(24 * 9, 24 * 9 + 8), hours(176, 184))).isPresent();
  }

  @Test
  void longRowThatIsLeftWithTheGiverIsNoneOfTheSwapsBusiness() {
    var giver = working("A-1", days(0, 1, 2, 3, 4, 5, 6, 7, 8));

    assertThat(rule.check(Swaps.giveaway("SW-1", hours(10, 12)), both(giver, working("A-2"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void dayOffIsNoDayOfWorkAndAllElseIs(ActivityCategory category) {
    var own =
        Stream.of(days(0, 1, 2, 3, 4, 5)).map(day -> shift(day, category)).toArray(Shift[]::new);

    assertThat(takes(hours(152, 160), Schedules.of("A-2", own)).isEmpty())
        .isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void shiftOfManyDaysIsOneStart() {
    var swap = Swaps.giveaway("SW-1", hours(8, 300));

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2"))))
        .singleElement()
        .extracting(Told::figure)
        .isEqualTo(Optional.of(new Measure(1, Measure.Unit.DAYS)));
  }

  @Test
  void saysHowManyDaysInWordsAndAsData() {
    assertThat(takes(hours(152, 160), working("A-2", days(0, 1, 2, 3, 4, 5))))
        .contains(
            new Told(
                true,
                "A-2 would work 7 days in a row from Mon 2 Mar to Sun 8 Mar; limit 6 days",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(7, Measure.Unit.DAYS)),
                Optional.of(new Measure(6, Measure.Unit.DAYS)),
                Optional.of(hours(0, 168))));
  }

  @Test
  void seesAsManyDaysAroundTheSwapAsAreAllowed() {
    var range = new RulesInForce(rule.rules()).range(Swaps.giveaway("SW-1", hours(4, 8)));

    assertThat(range.contains(hours(-144, 168))).isTrue();
    assertThat(range.contains(local("Pacific/Honolulu", "2026-02-23T00:00", "2026-03-08T00:00")))
        .isTrue();
  }

  private Optional<Told> trade(Window[] own, Window given, Window taken) {
    var swap = Swaps.trade("SW-1", taken, given);
    return rule.check(swap, both(working("A-1", taken), working("A-2", own)));
  }

  /** 08:00 to 16:00 on each, counted from Monday. */
  private static Window[] days(int... days) {
    return IntStream.of(days)
        .mapToObj(day -> hours(24 * day + 8, 24 * day + 16))
        .toArray(Window[]::new);
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
