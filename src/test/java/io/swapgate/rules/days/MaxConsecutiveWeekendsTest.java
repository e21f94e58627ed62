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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaxConsecutiveWeekendsTest {
  private final AskedRule rule = AskedRule.of("max-consecutive-weekends");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-20T16:00, 2026-03-21T00:00, true
          2026-03-20T16:00, 2026-03-21T00:01, false
          2026-03-21T08:00, 2026-03-21T16:00, false
          2026-03-22T23:59, 2026-03-23T06:00, false
          2026-03-23T00:00, 2026-03-23T08:00, true
          2026-03-28T08:00, 2026-03-28T16:00, true
          2026-02-28T08:00, 2026-02-28T16:00, false
          2026-02-22T08:00, 2026-02-22T16:00, true
          2026-03-08T08:00, 2026-03-08T16:00, true\
          """)
  void saturdaysAndSundaysCountHoweverLittleOfThemIsWorked(
      String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", weekends(0, 1))).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-08T23:30, 2026-03-09T07:00, false
          America/Chicago, 2026-03-09T00:00, 2026-03-09T07:00, true
          America/Chicago, 2026-11-01T23:30, 2026-11-02T07:00, false
          America/Chicago, 2026-11-02T00:00, 2026-11-02T07:00, true
          America/Chicago, 2026-10-30T16:00, 2026-10-31T00:00, true
          Europe/Berlin,   2026-03-29T23:30, 2026-03-30T07:00, false
          Europe/Berlin,   2026-03-30T00:00, 2026-03-30T07:00, true
          Europe/Berlin,   2026-10-25T23:30, 2026-10-26T07:00, false
          Europe/Berlin,   2026-10-26T00:00, 2026-10-26T07:00, true\
          """)
  void weekendsAreThoseOfTheAgentsClocksAlsoWhenTheseChange(
      String zone, String from, String to, boolean allowed) {
    var sunday =
        LocalDateTime.parse(from)
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    var own =
        Stream.of(sunday.minusWeeks(1), sunday.minusWeeks(2))
            .map(day -> local(zone, day + "T08:00", day + "T16:00"))
            .toArray(Window[]::new);

    assertThat(takes(local(zone, from, to), Schedules.in(zone, working("A-2", own))).isEmpty())
        .isEqualTo(allowed);
  }

  @Test
  void addsUpWeekendsBeforeAndAfter() {
    assertThat(takes(saturday(1), working("A-2", weekends(0, 2)))).isPresent();
    assertThat(takes(saturday(1), working("A-2", weekends(-1, 2)))).isEmpty();
  }

  @Test
  void hasNothingToMeasureOnWeekdays() {
    var swap = Swaps.giveaway("SW-1", hours(8, 16));

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2"))))
        .isEmpty();
  }

  @Test
  void judgesTakenWindowAloneWhereSchedulesAreEmpty() {
    assertThat(takes(saturday(0), working("A-2"))).isEmpty();
    assertThat(takes(new Window(saturday(0).start(), saturday(1).end()), working("A-2"))).isEmpty();
    assertThat(takes(new Window(saturday(0).start(), saturday(2).end()), working("A-2")))
        .isPresent();
  }

  @Test
  void rowThatWasTooLongAlreadyAndDoesNotGrowIsNoneOfTheSwapsBusiness() {
    var own = working("A-2", weekends(0, 1, 2));
    var moved = Swaps.trade("SW-1", saturday(3), saturday(0));
    var longer = Swaps.trade("SW-1", saturday(3), hours(8, 16));

    assertThat(takes(hours(148, 156), own)).isEmpty();
    assertThat(rule.check(moved, both(working("A-1", saturday(3)), own))).isEmpty();
    assertThat(rule.check(longer, both(working("A-1", saturday(3)), own))).isPresent();
  }

  @Test
  void giverOfGiveawayIsNotBlamed() {
    var giver = working("A-1", weekends(0, 1, 2, 3));

    assertThat(rule.check(Swaps.giveaway("SW-1", saturday(3)), both(giver, working("A-2"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var own = Stream.of(weekends(0, 1)).map(day -> shift(day, category)).toArray(Shift[]::new);

    assertThat(takes(saturday(2), Schedules.of("A-2", own)).isEmpty())
        .isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void saysHowManyWeekendsInWordsAndAsData() {
    assertThat(takes(saturday(2), working("A-2", weekends(0, 1))))
        .contains(
            new Told(
                true,
                "A-2 would work on 3 weekends in a row, from Sat 7 Mar to Sun 22 Mar;"
                    + " limit 2 weekends",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(3, Measure.Unit.WEEKENDS)),
                Optional.of(new Measure(2, Measure.Unit.WEEKENDS)),
                Optional.of(local("UTC", "2026-03-07T00:00", "2026-03-23T00:00"))));
  }

  @ParameterizedTest
  @CsvSource(textBlock = "1, 0, true\n1, 1, false\n3, 2, true\n3, 3, false")
  void keepsToTheHousesNumber(int limit, int before, boolean allowed) {
    var house = AskedRule.of("max-consecutive-weekends", "limit=" + limit);
    var swap = Swaps.giveaway("SW-1", saturday(before));
    var own = weekends(IntStream.range(0, before).toArray());

    assertThat(house.check(swap, both(working("A-1"), working("A-2", own))).isEmpty())
        .isEqualTo(allowed);
    assertThat(
            new RulesInForce(house.rules())
                .range(swap)
                .contains(swap.span().widened(Duration.ofDays(7L * limit + 1))))
        .isTrue();
  }

  /** 08:00 to 16:00 on Saturdays, of which 7 March is the first. */
  private static Window[] weekends(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(MaxConsecutiveWeekendsTest::saturday)
        .toArray(Window[]::new);
  }

  private static Window saturday(int number) {
    return hours(168 * number + 128, 168 * number + 136);
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
