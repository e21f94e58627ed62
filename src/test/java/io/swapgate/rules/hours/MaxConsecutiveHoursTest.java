package io.swapgate.rules.hours;

import static io.swapgate.schedule.ActivityCategory.TIME_OFF;
import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static io.swapgate.testing.Windows.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
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

class MaxConsecutiveHoursTest {
  private final AskedRule rule = AskedRule.of("max-consecutive-hours");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          08:00, 20:00, true
          08:00, 20:01, false
          08:00, 19:59, true
          20:00, 08:00, true
          20:00, 08:01, false\
          """)
  void allowsStretchUpToTheLimitEvenAcrossMidnight(String from, String to, boolean allowed) {
    assertThat(takes(monday(from, to), working("A-2")).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          14:00, false
          14:29, false
          14:30, true
          15:00, true\
          """)
  void onlyGapOfAtLeastTheBreakEndsStretch(String start, boolean allowed) {
    var own = working("A-2", monday("08:00", "14:00"));

    assertThat(takes(monday(start, "21:00"), own).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void addsUpShiftsThatTouch() {
    var own = working("A-2", hours(12, 16), hours(4, 8));

    assertThat(takes(hours(8, 12), own)).isEmpty();
    assertThat(takes(hours(8, 12), working("A-2", hours(12, 17), hours(4, 8)))).isPresent();
  }

  @Test
  void addsUpAllShiftsThatShortGapsLinkWhateverTheirOrder() {
    var own =
        working(
            "A-2",
            monday("05:00", "08:00"),
            monday("18:10", "20:00"),
            monday("15:20", "18:00"),
            monday("08:10", "11:00"));

    var refusal = takes(monday("11:10", "15:00"), own);

    assertThat(refusal).map(Told::sentence).get().asString().contains("would work 15 h 00");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T20:00, 2026-03-08T09:00, true
          America/Chicago, 2026-03-07T20:00, 2026-03-08T09:01, false
          America/Chicago, 2026-10-31T20:00, 2026-11-01T07:00, true
          America/Chicago, 2026-10-31T20:00, 2026-11-01T07:01, false
          Europe/Berlin,   2026-03-28T20:00, 2026-03-29T09:00, true
          Europe/Berlin,   2026-03-28T20:00, 2026-03-29T09:01, false
          Europe/Berlin,   2026-10-24T20:00, 2026-10-25T07:00, true
          Europe/Berlin,   2026-10-24T20:00, 2026-10-25T07:01, false\
          """)
  void countsHoursThatPassNotThoseOnTheWall(String zone, String from, String to, boolean allowed) {
    var taker = Schedules.in(zone, working("A-2"));

    assertThat(takes(local(zone, from, to), taker).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T19:00, 2026-03-08T01:45, 2026-03-08T03:14, 2026-03-08T09:00, false
          America/Chicago, 2026-03-07T19:00, 2026-03-08T01:45, 2026-03-08T03:15, 2026-03-08T09:00, true
          Europe/Berlin,   2026-03-28T19:00, 2026-03-29T01:45, 2026-03-29T03:14, 2026-03-29T09:00, false
          Europe/Berlin,   2026-03-28T19:00, 2026-03-29T01:45, 2026-03-29T03:15, 2026-03-29T09:00, true
          America/Chicago, 2026-10-31T18:00, 2026-11-01T00:40, 2026-11-01T01:09, 2026-11-01T07:00, false
          America/Chicago, 2026-10-31T18:00, 2026-11-01T00:40, 2026-11-01T01:10, 2026-11-01T07:00, true\
          """)
  void measuresBreakInTimeThatPasses(
      String zone, String ownStart, String ownEnd, String start, String end, boolean allowed) {
    var own = working("A-2", local(zone, ownStart, ownEnd));

    assertThat(takes(local(zone, start, end), own).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void judgesTakenWindowAloneWhereSchedulesAreEmpty() {
    var empty = both(working("A-1"), working("A-2"));

    assertThat(check(Swaps.giveaway("SW-1", hours(8, 20)), empty)).isEmpty();
    assertThat(check(Swaps.giveaway("SW-1", hours(8, 21)), empty)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(3, 8), category));

    assertThat(takes(hours(8, 16), own).isEmpty()).isEqualTo(category == TIME_OFF);
  }

  @Test
  void longStretchElsewhereIsNoneOfTheSwapsBusiness() {
    var own = working("A-2", hours(24, 40));

    assertThat(takes(hours(8, 16), own)).isEmpty();
  }

  @Test
  void longStretchThatIsLeftWithTheGiverIsNoneOfTheSwapsBusiness() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(check(swap, both(working("A-1", hours(8, 24)), working("A-2")))).isEmpty();
  }

  @Test
  void shiftGivenAwayNoLongerCounts() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(16, 24));
    var before = both(working("A-1", hours(8, 16)), working("A-2", hours(16, 24)));

    assertThat(check(swap, before)).isEmpty();
  }

  @Test
  void judgesWhatTheAgentTakesInReturnToo() {
    var swap = Swaps.trade("SW-1", hours(32, 40), hours(16, 24));
    var before = both(working("A-1", hours(8, 16), hours(32, 40)), working("A-2", hours(16, 24)));

    assertThat(check(swap, before)).map(Told::sentence).get().asString().startsWith("A-1 would");
  }

  @Test
  void saysWhoWorksHowLongByTheClocksOfTheirZone() {
    var zone = "America/Chicago";
    var taken = local(zone, "2026-10-31T20:00", "2026-11-01T08:00");

    var refusal = takes(taken, Schedules.in(zone, working("A-2")));

    assertThat(refusal)
        .map(Told::sentence)
        .contains(
            "A-2 would work 13 h 00 without a break of 30 min from Sat 31 Oct 20:00 CDT to"
                + " Sun 1 Nov 08:00 CST; limit 12 h");
  }

  @ParameterizedTest
  @CsvSource(textBlock = "14, true\n15, false")
  void keepsToTheHousesNumbers(int end, boolean allowed) {
    var strict = AskedRule.of("max-consecutive-hours", "limit=6h", "break=1h");
    var swap = Swaps.giveaway("SW-1", hours(8, end));
    var before = both(working("A-1"), working("A-2"));

    assertThat(strict.check(swap, before).isEmpty()).isEqualTo(allowed);
    assertThat(new RulesInForce(strict.rules()).range(swap))
        .isEqualTo(swap.span().widened(Duration.ofHours(7)));
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }

  private Optional<Told> check(Swap swap, BothSchedules before) {
    return rule.check(swap, before);
  }
}
