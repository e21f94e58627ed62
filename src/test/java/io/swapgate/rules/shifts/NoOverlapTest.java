package io.swapgate.rules.shifts;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoOverlapTest {
  private final AskedRule rule = AskedRule.of("no-overlap");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  8,  true
          16, 20, true
          20, 24, true
          0,  9,  false
          15, 20, false
          10, 12, false
          8,  16, false
          6,  18, false\
          """)
  void refusesTakenWindowThatOverlapsShiftButNotOneThatTouches(int from, int to, boolean allowed) {
    assertThat(takesEightToSixteen(working("A-2", hours(from, to))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ON_QUEUE,     a shift
          UNRECOGNISED, a shift
          TRAINING,     a training
          MEETING,      a meeting
          TIME_OFF,     time off\
          """)
  void whateverIsInTheScheduleCounts(ActivityCategory category, String words) {
    var taker = Schedules.of("A-2", shift(hours(12, 13), category));

    assertThat(takesEightToSixteen(taker))
        .map(Told::sentence)
        .contains(
            "A-2 would take over Mon 2 Mar 08:00 to Mon 2 Mar 16:00 UTC, but already has "
                + words
                + " from Mon 2 Mar 12:00 to Mon 2 Mar 13:00 UTC");
  }

  @Test
  void shiftGivenInReturnDoesNotCount() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(10, 18));
    var before = both(working("A-1", hours(8, 16)), working("A-2", hours(10, 18)));

    assertThat(check(swap, before)).isEmpty();
  }

  @Test
  void whatIsLeftOfShiftGivenInPartCounts() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(10, 14));
    var before = both(working("A-1", hours(8, 16)), working("A-2", hours(10, 18)));

    assertThat(check(swap, before)).map(Told::sentence).get().asString().contains("14:00");
  }

  @Test
  void timeOffInWindowThatIsGivenStillCounts() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(8, 16));
    var off = Schedules.of("A-2", shift(hours(8, 16), ActivityCategory.TIME_OFF));

    assertThat(check(swap, both(working("A-1", hours(8, 16)), off))).isPresent();
  }

  @Test
  void agentWhoTakesShiftInReturnMustBeFreeToo() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(32, 40));
    var before = both(working("A-1", hours(8, 16), hours(39, 41)), working("A-2", hours(32, 40)));

    assertThat(check(swap, before)).map(Told::sentence).get().asString().startsWith("A-1 would");
  }

  @Test
  void whatTheGiverOfGiveawayHasBesideDoesNotMatter() {
    var twice = working("A-1", hours(8, 16), hours(8, 16));

    assertThat(check(Swaps.giveaway("SW-1", hours(8, 16)), both(twice, working("A-2")))).isEmpty();
  }

  private Optional<Told> takesEightToSixteen(AgentSchedule taker) {
    var swap = Swaps.giveaway("SW-1", hours(8, 16));
    return check(swap, both(working("A-1", hours(8, 16)), taker));
  }

  private Optional<Told> check(Swap swap, BothSchedules before) {
    return rule.check(swap, before);
  }
}
