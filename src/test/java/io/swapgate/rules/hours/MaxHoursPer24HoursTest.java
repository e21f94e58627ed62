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
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaxHoursPer24HoursTest {
  private final AskedRule rule = AskedRule.of("max-hours-per-24h");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-03T03:00, 2026-03-03T08:00, true
          2026-03-03T02:59, 2026-03-03T08:00, false
          2026-03-03T03:00, 2026-03-03T16:00, true
          2026-03-03T02:00, 2026-03-03T09:00, false
          2026-03-02T16:00, 2026-03-02T21:00, true
          2026-03-02T16:00, 2026-03-02T21:01, false
          2026-03-01T16:00, 2026-03-01T21:00, true
          2026-03-01T15:59, 2026-03-01T21:00, true
          2026-03-01T16:00, 2026-03-01T21:01, false
          2026-03-01T02:59, 2026-03-01T16:00, false\
          """)
  void allowsHoursUpToTheLimitWhateverTheTimeOfDay(String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", hours(8, 16))).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07, 2026-03-08T04:00, 2026-03-08T09:00, true
          America/Chicago, 2026-03-07, 2026-03-08T03:59, 2026-03-08T09:00, false
          America/Chicago, 2026-10-31, 2026-11-01T02:00, 2026-11-01T07:00, true
          America/Chicago, 2026-10-31, 2026-11-01T02:00, 2026-11-01T07:01, true
          America/Chicago, 2026-10-31, 2026-11-01T00:59, 2026-11-01T05:00, false
          Europe/Berlin,   2026-03-28, 2026-03-29T04:00, 2026-03-29T09:00, true
          Europe/Berlin,   2026-03-28, 2026-03-29T03:59, 2026-03-29T09:00, false
          Europe/Berlin,   2026-10-24, 2026-10-25T01:00, 2026-10-25T05:00, true
          Europe/Berlin,   2026-10-24, 2026-10-25T00:59, 2026-10-25T05:00, false\
          """)
  void countsHoursThatPassNotThoseOnTheWall(
      String zone, String day, String from, String to, boolean allowed) {
    var own = Schedules.in(zone, working("A-2", local(zone, day + "T08:00", day + "T16:00")));

    assertThat(takes(local(zone, from, to), own).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10, 18, true
          11, 19, true
          10, 19, false\
          """)
  void tradeThatDoesNotLengthenIsNotBlamed(int from, int to, boolean allowed) {
    var swap = Swaps.trade("SW-1", hours(from, to), hours(10, 18));
    var before = both(working("A-1", hours(from, to)), working("A-2", hours(0, 8), hours(10, 18)));

    assertThat(rule.check(swap, before).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void fullerHoursThatTheSwapLeavesAsTheyWereDoNotHideThoseThatItLengthens() {
    // 06:00 to 06:00 has 15 hours before and after; noon to noon has 11 before and 14 after.
    var swap = Swaps.trade("SW-1", hours(26, 29), hours(9, 12));
    var own = working("A-2", hours(6, 9), hours(9, 12), hours(12, 21), hours(34, 37));

    var refusal = rule.check(swap, both(working("A-1", hours(26, 29)), own));

    assertThat(refusal).flatMap(Told::figure).contains(Measure.of(Duration.ofHours(14)));
    assertThat(refusal).flatMap(Told::period).contains(hours(12, 36));
  }

  @Test
  void workThatGoesOnForDaysIsFullHoweverItIsTaken() {
    assertThat(takes(hours(0, 60), working("A-2")))
        .flatMap(Told::figure)
        .contains(Measure.of(Duration.ofHours(24)));
    assertThat(takes(hours(26, 30), working("A-2", hours(0, 26), hours(30, 60))))
        .flatMap(Told::figure)
        .contains(Measure.of(Duration.ofHours(24)));
  }

  @Test
  void judgesTakenWindowAloneWhereSchedulesAreEmpty() {
    assertThat(takes(hours(8, 21), working("A-2"))).isEmpty();
    assertThat(takes(hours(8, 22), working("A-2"))).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(0, 6), category));

    assertThat(takes(hours(8, 16), own).isEmpty()).isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void longHoursThatAreLeftWithTheGiverAreNoneOfTheSwapsBusiness() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(rule.check(swap, both(working("A-1", hours(0, 24)), working("A-2")))).isEmpty();
  }

  @Test
  void saysHowLongAndWhenInWordsAndAsData() {
    var taken = local("UTC", "2026-03-03T02:59", "2026-03-03T08:00");

    assertThat(takes(taken, working("A-2", hours(8, 16))))
        .contains(
            new Told(
                true,
                "A-2 would work 13 h 01 in 24 h, from Mon 2 Mar 08:00 to Tue 3 Mar 08:00 UTC;"
                    + " limit 13 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(781, Measure.Unit.MINUTES)),
                Optional.of(new Measure(780, Measure.Unit.MINUTES)),
                Optional.of(hours(8, 32))));
  }

  @Test
  void sees24HoursAroundTheSwap() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(80, 88));

    assertThat(new RulesInForce(rule.rules()).range(swap).contains(hours(-16, 112))).isTrue();
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
