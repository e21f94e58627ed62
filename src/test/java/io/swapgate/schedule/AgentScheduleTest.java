package io.swapgate.schedule;

import static io.swapgate.schedule.ActivityCategory.TIME_OFF;
import static io.swapgate.schedule.ActivityCategory.TRAINING;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgentScheduleTest {
  @Test
  void putsShiftsInOrder() {
    var schedule = working("A-1", hours(32, 40), hours(8, 16));

    assertThat(schedule.work()).containsExactly(hours(8, 16), hours(32, 40));
  }

  @ParameterizedTest
  @EnumSource
  void everythingButTimeOffIsWork(ActivityCategory category) {
    var schedule = Schedules.of("A-1", shift(hours(8, 16), category));

    assertThat(schedule.works(hours(8, 16))).isEqualTo(category != TIME_OFF);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  16, true
          9,  12, true
          8,  20, true
          12, 20, true
          7,  9,  false
          19, 21, false
          20, 24, false
          0,  8,  false
          8,  33, false\
          """)
  void worksWhereShiftsThatTouchCover(int from, int to, boolean expected) {
    var schedule = working("A-1", hours(16, 20), hours(8, 16), hours(32, 40));

    assertThat(schedule.works(hours(from, to))).isEqualTo(expected);
  }

  @Test
  void worksWhereShiftLiesWithinLongerOne() {
    var schedule = working("A-1", hours(8, 16), hours(9, 10), hours(16, 18));

    assertThat(schedule.works(hours(8, 18))).isTrue();
  }

  @Test
  void givingWholeShiftLeavesTheOthers() {
    var schedule = working("A-1", hours(8, 16), hours(32, 40));

    var left = schedule.afterGiving(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(left).isEqualTo(working("A-1", hours(32, 40)));
  }

  @Test
  void givingTheMiddleLeavesBothEnds() {
    var left = working("A-1", hours(8, 16)).afterGiving(Swaps.giveaway("SW-1", hours(10, 13)));

    assertThat(left.shifts())
        .extracting(Shift::window)
        .containsExactly(hours(8, 10), hours(13, 16));
    assertThat(left.shifts()).extracting(Shift::paidMinutes).containsExactly(120, 180);
  }

  @Test
  void cutShiftIsPaidInProportion() {
    var whole = new Shift("SH-1", hours(8, 16), 450, TRAINING);

    var left = Schedules.of("A-1", whole).afterGiving(Swaps.giveaway("SW-1", hours(12, 16)));

    assertThat(left.shifts()).containsExactly(new Shift("SH-1", hours(8, 12), 225, TRAINING));
  }

  @Test
  void timeOffCannotBeGiven() {
    var off = Schedules.of("A-1", shift(hours(8, 16), TIME_OFF));

    assertThat(off.afterGiving(Swaps.giveaway("SW-1", hours(8, 16)))).isEqualTo(off);
  }

  @Test
  void staysAsItIsForWhoGivesNothing() {
    var taker = working("A-2", hours(8, 16));

    assertThat(taker.afterGiving(Swaps.giveaway("SW-1", hours(8, 16)))).isEqualTo(taker);
    assertThat(working("A-3", hours(8, 16)).afterGiving(Swaps.trade("SW-1")))
        .isEqualTo(working("A-3", hours(8, 16)));
  }
}
