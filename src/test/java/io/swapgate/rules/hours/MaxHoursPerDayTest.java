package io.swapgate.rules.hours;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static io.swapgate.testing.Windows.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.rules.work.Days;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxHoursPerDayTest {
  private final AskedRule rule = AskedRule.of("max-hours-per-day");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          12:00, 18:00, true
          12:00, 18:01, false
          13:00, 19:00, true
          13:00, 19:01, false
          18:00, 10:00, true
          17:59, 10:00, false
          18:00, 10:01, false\
          """)
  void allowsHoursUpToTheLimitFromMidnightToMidnight(String from, String to, boolean allowed) {
    var own = working("A-2", hours(8, 12), hours(-4, 0));

    assertThat(takes(monday(from, to), own).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-08, 23h,    true
          America/Chicago, 2026-03-08, 22h59m, false
          America/Chicago, 2026-11-01, 25h,    true
          America/Chicago, 2026-11-01, 24h59m, false
          Europe/Berlin,   2026-03-29, 23h,    true
          Europe/Berlin,   2026-03-29, 22h59m, false
          Europe/Berlin,   2026-10-25, 25h,    true
          Europe/Berlin,   2026-10-25, 24h59m, false\
          """)
  void dayOnWhichTheClocksChangeHasFewerOrMoreHours(
      String zone, LocalDate day, String limit, boolean allowed) {
    var house = AskedRule.of("max-hours-per-day", "limit=" + limit);
    var taken = local(zone, day + "T00:00", day.plusDays(1) + "T00:00");
    var before = both(working("A-1", taken), Schedules.in(zone, working("A-2")));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTC,              true
          America/Chicago,  false
          Pacific/Honolulu, false\
          """)
  void daysAreThoseOfTheAgentsClocks(String zone, boolean allowed) {
    var taken = hours(18, 29);

    assertThat(takes(taken, Schedules.in(zone, working("A-2"))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8, 16, true
          9, 16, true
          9, 17, true
          9, 18, false\
          """)
  void tradeThatDoesNotLengthenTheDayIsNotBlamed(int from, int to, boolean allowed) {
    var swap = Swaps.trade("SW-1", hours(from, to), hours(8, 16));
    var before = both(working("A-1", hours(from, to)), working("A-2", hours(0, 6), hours(8, 16)));

    assertThat(rule.check(swap, before).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void longDayThatIsLeftWithTheGiverIsNoneOfTheSwapsBusiness() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(rule.check(swap, both(working("A-1", hours(0, 24)), working("A-2")))).isEmpty();
  }

  @Test
  void tellsOfEveryDayOfLongShift() {
    var swap = Swaps.giveaway("SW-1", hours(-2, 52));

    var found = rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2")));

    assertThat(found)
        .extracting(told -> told.figure().orElseThrow().value() / 60)
        .containsExactly(2L, 24L, 24L, 4L);
    assertThat(found).extracting(Told::refuses).containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(0, 3), category));

    assertThat(takes(hours(8, 16), own).isEmpty()).isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void hoursInTwoPlacesAtOnceCountOnce() {
    assertThat(takes(hours(8, 18), working("A-2", hours(8, 18), hours(9, 12)))).isEmpty();
  }

  @Test
  void saysHowLongTheDayIsInWordsAndAsData() {
    assertThat(takes(monday("12:00", "18:01"), working("A-2", hours(8, 12))))
        .contains(
            new Told(
                true,
                "A-2 would work 10 h 01 on Mon 2 Mar; limit 10 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(601, Measure.Unit.MINUTES)),
                Optional.of(new Measure(600, Measure.Unit.MINUTES)),
                Optional.of(hours(0, 24))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Honolulu", "America/Chicago"})
  void seesWholeDaysByWhateverClocks(String zone) {
    var range = new RulesInForce(rule.rules()).range(Swaps.giveaway("SW-1", hours(23, 25)));
    var place = ZoneId.of(zone);

    assertThat(Days.of(hours(23, 25), place))
        .allMatch(day -> range.contains(Days.window(day, place)));
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
