package io.swapgate.rules.hours;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyRestTest {
  private final AskedRule rule = AskedRule.of("weekly-rest");

  @ParameterizedTest
  @CsvSource(textBlock = "2026-03-08T19:00, true\n2026-03-08T18:59, false")
  void leavesOneRestOfTheLeastLength(String start, boolean allowed) {
    var own = working("A-2", week(hours(176, 184)));

    assertThat(takes(local("UTC", start, "2026-03-08T23:00"), own).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "2026-03-09T22:00, true\n2026-03-09T21:59, false")
  void restThatBeginsInTheWeekMayEndInTheNext(String nextShift, boolean allowed) {
    var own = working("A-2", week(local("UTC", nextShift, "2026-03-10T06:00")));

    assertThat(takes(local("UTC", "2026-03-08T08:00", "2026-03-08T11:00"), own).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "2026-03-09T23:00, true\n2026-03-09T22:59, false")
  void workEarlyInWeekMustNotCutTheOnlyRestOfTheWeekBefore(String start, boolean allowed) {
    var own = working("A-2", week(hours(148, 156)));

    var refusal = takes(local("UTC", start, "2026-03-10T06:00"), own);

    assertThat(refusal.isEmpty()).isEqualTo(allowed);
    refusal.ifPresent(told -> assertThat(told.sentence()).contains("in the week of Mon 2 Mar;"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T12:00, 2026-03-08T23:00, false
          America/Chicago, 2026-03-07T12:00, 2026-03-09T00:00, true
          America/Chicago, 2026-10-31T12:00, 2026-11-01T21:59, false
          America/Chicago, 2026-10-31T12:00, 2026-11-01T22:00, true
          Europe/Berlin,   2026-03-28T12:00, 2026-03-29T23:00, false
          Europe/Berlin,   2026-03-28T12:00, 2026-03-30T00:00, true
          Europe/Berlin,   2026-10-24T12:00, 2026-10-25T21:59, false
          Europe/Berlin,   2026-10-24T12:00, 2026-10-25T22:00, true\
          """)
  void measuresRestInTimeThatPasses(
      String zone, String saturdayNoon, String start, boolean allowed) {
    var noon = LocalDateTime.parse(saturdayNoon);
    var own =
        IntStream.of(-5, -4, -3, -2, -1, 0, 2)
            .mapToObj(noon::plusDays)
            .map(end -> local(zone, end.minusHours(8).toString(), end.toString()))
            .toArray(Window[]::new);
    var taken = local(zone, start, noon.plusHours(39).toString());

    assertThat(takes(taken, Schedules.in(zone, working("A-2", own))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          sunday, 2026-03-01T00:00, 2026-03-08T00:00, Sun 1 Mar
          monday, 2026-03-02T00:00, 2026-03-09T00:00, Mon 2 Mar\
          """)
  void weeksStartAsTheHouseSays(String first, String start, String end, String words) {
    var house = AskedRule.of("weekly-rest", "week-start=" + first);
    var swap = Swaps.giveaway("SW-1", hours(56, 64));
    var all =
        IntStream.range(-4, 12)
            .filter(day -> day != 2)
            .mapToObj(day -> hours(24 * day, 24 * day + 8));

    var found =
        house.findings(
            AskedRule.dayBefore(swap),
            both(working("A-1", swap.window()), working("A-2", all.toArray(Window[]::new))));

    assertThat(found)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.period()).contains(local("UTC", start, end));
              assertThat(told.sentence()).contains("in the week of " + words + ";");
            });
  }

  @Test
  void workThatFillsTheWeekLeavesNoRest() {
    var own = working("A-2");

    assertThat(takes(hours(0, 168), own)).flatMap(Told::figure).contains(Measure.of(Duration.ZERO));
    assertThat(takes(hours(-40, 200), own)).isPresent();
  }

  @Test
  void schedulesThatAreEmptyHaveRestEnough() {
    assertThat(takes(hours(8, 16), working("A-2"))).isEmpty();
  }

  @Test
  void weekThatHadNoRestBeforeIsNoneOfTheSwapsBusiness() {
    var swap = Swaps.trade("SW-1", hours(73, 80), hours(72, 80));
    var all = working("A-2", week(hours(144, 152), hours(168, 176)));

    assertThat(rule.check(swap, both(working("A-1", hours(73, 80)), all))).isEmpty();
  }

  @Test
  void giverOfGiveawayIsNotBlamed() {
    var all = working("A-1", week(hours(144, 152), hours(168, 176)));

    assertThat(rule.check(Swaps.giveaway("SW-1", hours(72, 76)), both(all, working("A-2"))))
        .isEmpty();
  }

  @Test
  void judgesWeekOfTheAgentsClocksAndSeesAllOfIt() {
    // Monday early in UTC is still Sunday in Honolulu, in the week before.
    var place = "Pacific/Honolulu";
    var swap = Swaps.giveaway("SW-1", hours(4, 8));

    var found =
        rule.findings(
            AskedRule.dayBefore(swap),
            both(working("A-1", hours(4, 8)), Schedules.in(place, working("A-2"))));

    var week = local(place, "2026-02-23T00:00", "2026-03-02T00:00");
    assertThat(found).extracting(Told::period).containsExactly(Optional.of(week));
    assertThat(new RulesInForce(rule.rules()).range(swap).contains(week)).isTrue();
  }

  @Test
  void saysHowLongTheLongestRestIsInWordsAndAsData() {
    var own = working("A-2", week(hours(176, 184)));

    assertThat(takes(local("UTC", "2026-03-08T18:59", "2026-03-08T23:00"), own))
        .contains(
            new Told(
                true,
                "A-2 would rest 34 h 59 at a stretch at most in the week of Mon 2 Mar; least 35 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(2099, Measure.Unit.MINUTES)),
                Optional.of(new Measure(2100, Measure.Unit.MINUTES)),
                Optional.of(hours(0, 168))));
  }

  @Test
  void seesBothWeeksWhoseRestWorkOnMondayMayCut() {
    var range = new RulesInForce(rule.rules()).range(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(range.contains(hours(-168, 168 + 35))).isTrue();
  }

  /** Eight hours every morning from Monday to Saturday, and {@code more}. */
  private static Window[] week(Window... more) {
    var mornings = IntStream.range(0, 6).mapToObj(day -> hours(24 * day, 24 * day + 8));
    return Stream.concat(mornings, Stream.of(more)).toArray(Window[]::new);
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
