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
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartTimesTest {
  private final AskedRule rule = AskedRule.of("start-times");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          08:00, 12:00, true
          08:00, 12:01, false
          08:00, 04:00, true
          08:00, 03:59, false
          23:00, 03:00, true
          23:00, 03:01, false
          23:00, 19:00, true
          23:00, 18:59, false
          02:00, 22:00, true
          02:00, 21:59, false
          00:00, 12:00, false\
          """)
  void allowsTimesOfDayThatAreUpToTheLimitApartTheShortestWayRound(
      String own, String taken, boolean allowed) {
    assertThat(
            takes(hour("2026-03-04T" + taken), working("A-2", hour("2026-03-03T" + own))).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T08:00, 2026-03-08T12:00, true
          America/Chicago, 2026-03-07T08:00, 2026-03-08T12:01, false
          America/Chicago, 2026-10-31T08:00, 2026-11-01T04:00, true
          America/Chicago, 2026-10-31T08:00, 2026-11-01T03:59, false
          Europe/Berlin,   2026-03-28T08:00, 2026-03-29T12:00, true
          Europe/Berlin,   2026-03-28T08:00, 2026-03-29T12:01, false
          Europe/Berlin,   2026-10-24T08:00, 2026-10-25T04:00, true
          Europe/Berlin,   2026-10-24T08:00, 2026-10-25T03:59, false\
          """)
  void timesAreThoseOnTheWallAlsoWhenTheClocksChange(
      String zone, String own, String taken, boolean allowed) {
    var schedule = Schedules.in(zone, working("A-2", hour(zone, own)));

    assertThat(takes(hour(zone, taken), schedule).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          monday, 2026-03-08T20:00, false
          monday, 2026-03-09T00:00, true
          monday, 2026-03-01T20:00, true
          sunday, 2026-03-08T20:00, true
          sunday, 2026-03-01T20:00, false\
          """)
  void shiftsInOtherWeeksDoNotCount(String first, String other, boolean allowed) {
    var house = AskedRule.of("start-times", "week-start=" + first);
    var taken = hour("2026-03-04T08:00");
    var before = both(working("A-1", taken), working("A-2", hour(other)));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,             true
          America/Chicago, false\
          """)
  void weeksAreThoseOfTheAgentsClocks(String zone, boolean allowed) {
    // Monday early in UTC is still Sunday in Chicago.
    var own = Schedules.in(zone, working("A-2", hour("2026-03-04T10:00")));

    assertThat(takes(hour("2026-03-09T02:00"), own).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void shiftThatGoesOnFromAnotherIsNoNewStart() {
    // Every day from 08:00; on Tuesday a meeting divides the day.
    var own = working("A-2", hours(8, 16), hours(32, 36), hours(36, 37), hours(37, 40));

    assertThat(takes(hours(16, 20), own)).isEmpty();
    assertThat(takes(hours(56, 64), own)).isEmpty();
  }

  @Test
  void onlyTheFurthestIsToldOf() {
    var own = working("A-2", hours(7, 15), hours(34, 42), hours(57, 65));
    var swap = Swaps.giveaway("SW-1", hours(83, 91));

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), own)))
        .singleElement()
        .extracting(Told::figure)
        .isEqualTo(Optional.of(Measure.of(Duration.ofHours(4))));
  }

  @Test
  void hasNothingToMeasureWhereSchedulesAreEmpty() {
    var swap = Swaps.giveaway("SW-1", hours(8, 16));

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffHasNoStartAndAllElseHas(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(8, 16), category));

    assertThat(takes(hours(44, 50), own).isEmpty())
        .isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void weekWhoseTimesWereAsFarApartBeforeIsNoneOfTheSwapsBusiness() {
    var own = working("A-2", hours(6, 12), hours(40, 46));
    var even = Swaps.trade("SW-1", hours(64, 70), hours(40, 46));
    var further = Swaps.trade("SW-1", hours(65, 70), hours(40, 46));

    assertThat(rule.check(even, both(working("A-1", hours(64, 70)), own))).isEmpty();
    assertThat(rule.check(further, both(working("A-1", hours(65, 70)), own))).isPresent();
  }

  @Test
  void giverOfGiveawayIsNotBlamed() {
    var giver = working("A-1", hours(6, 14), hours(40, 48), hours(56, 64));

    assertThat(rule.check(Swaps.giveaway("SW-1", hours(56, 60)), both(giver, working("A-2"))))
        .isEmpty();
  }

  @Test
  void saysHowFarApartInWordsAndAsData() {
    assertThat(takes(hour("2026-03-03T12:01"), working("A-2", hours(8, 16))))
        .contains(
            new Told(
                true,
                "A-2 would start at Tue 3 Mar 12:01 UTC and, in the same week, at Mon 2 Mar 08:00"
                    + " UTC: times of day that are 4 h 01 apart; limit 4 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(241, Measure.Unit.MINUTES)),
                Optional.of(new Measure(240, Measure.Unit.MINUTES)),
                Optional.of(hours(0, 168))));
  }

  @Test
  void seesWholeWeekByWhateverClocks() {
    var range = new RulesInForce(rule.rules()).range(Swaps.giveaway("SW-1", hours(4, 8)));

    assertThat(range.contains(hours(0, 168))).isTrue();
    assertThat(range.contains(local("Pacific/Honolulu", "2026-02-23T00:00", "2026-03-02T00:00")))
        .isTrue();
  }

  private static Window hour(String start) {
    return hour("UTC", start);
  }

  private static Window hour(String zone, String start) {
    return local(zone, start, LocalDateTime.parse(start).plusHours(1).toString());
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
