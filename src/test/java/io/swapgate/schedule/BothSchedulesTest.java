package io.swapgate.schedule;

import static io.swapgate.schedule.ActivityCategory.TRAINING;
import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSchedulesTest {
  private final BothSchedules before =
      both(working("A-1", hours(8, 16), hours(56, 64)), working("A-2", hours(32, 40)));

  @Test
  void tradeExchangesShifts() {
    var after = before.after(Swaps.trade("SW-1", hours(8, 16), hours(32, 40)));

    assertThat(after.agent().work()).containsExactly(hours(32, 40), hours(56, 64));
    assertThat(after.counterpart().work()).containsExactly(hours(8, 16));
  }

  @Test
  void giveawayMovesShift() {
    var after = before.after(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(after.agent().work()).containsExactly(hours(56, 64));
    assertThat(after.counterpart().work()).containsExactly(hours(8, 16), hours(32, 40));
  }

  @Test
  void giveawayOfPartSplitsShift() {
    var after = before.after(Swaps.giveaway("SW-1", hours(10, 12)));

    assertThat(after.agent().work()).containsExactly(hours(8, 10), hours(12, 16), hours(56, 64));
    assertThat(after.counterpart().shifts().get(0).window()).isEqualTo(hours(10, 12));
    assertThat(after.counterpart().shifts().get(0).paidMinutes()).isEqualTo(120);
  }

  @Test
  void takenShiftIsWhatItWas() {
    var training = new Shift("SH-9", hours(8, 16), 450, TRAINING);
    var start = both(Schedules.of("A-1", training), working("A-2"));

    var after = start.after(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(after.counterpart().shifts()).containsExactly(training);
    assertThat(after.agent().shifts()).isEmpty();
  }

  @Test
  void takenWindowThatGiverDoesNotHaveCountsAsShift() {
    var after = both(working("A-1"), working("A-2")).after(Swaps.giveaway("SW-1"));

    assertThat(after.counterpart().work()).containsExactly(hours(8, 16));
    assertThat(after.agent().shifts()).isEmpty();
  }

  @Test
  void tradeOfOverlappingShiftsLeavesNothingDouble() {
    var start = both(working("A-1", hours(8, 16)), working("A-2", hours(10, 18)));

    var after = start.after(Swaps.trade("SW-1", hours(8, 16), hours(10, 18)));

    assertThat(after.agent().work()).containsExactly(hours(10, 18));
    assertThat(after.counterpart().work()).containsExactly(hours(8, 16));
  }

  @Test
  void leavesWhoReadThemWhenAndWhatTheyCanDo() {
    var after = before.after(Swaps.trade("SW-1"));

    assertThat(after.readAt()).isEqualTo(before.readAt());
    assertThat(after.all())
        .extracting(AgentSchedule::agent)
        .containsExactly(before.agent().agent(), before.counterpart().agent());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  16, 32, 40
          8,  12, 32, 40
          10, 12, 34, 35
          15, 16, 32, 33\
          """)
  void swappingBackRestoresTheWorkingTime(int from, int to, int inReturnFrom, int inReturnTo) {
    var there = Swaps.trade("SW-1", hours(from, to), hours(inReturnFrom, inReturnTo));
    var back = Swaps.trade("SW-2", hours(inReturnFrom, inReturnTo), hours(from, to));

    assertRestored(there, back);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "8, 16\n10, 12\n14, 16")
  void givingBackRestoresTheWorkingTime(int from, int to) {
    var there = Swaps.giveaway("SW-1", hours(from, to));
    var back =
        Swaps.draft("SW-2").between("A-2", "A-1").offering(hours(from, to)).asGiveaway().swap();

    var given = before.after(there).all();
    var again = both(given.get(1), given.get(0)).after(back);

    assertWorkedAsBefore(again.counterpart(), before.agent());
    assertWorkedAsBefore(again.agent(), before.counterpart());
  }

  @Test
  void keepsTheWorkingTimeOfBothTogether() {
    var after = before.after(Swaps.trade("SW-1", hours(9, 15), hours(33, 34)));

    assertThat(worked(after.agent()).plus(worked(after.counterpart())))
        .isEqualTo(worked(before.agent()).plus(worked(before.counterpart())));
  }

  @Test
  void timeOffStaysWithItsAgent() {
    var off = shift(hours(8, 16), ActivityCategory.TIME_OFF);
    var start = both(Schedules.of("A-1", off), working("A-2"));

    var after = start.after(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(after.agent().shifts()).containsExactly(off);
    assertThat(after.counterpart().shifts())
        .extracting(Shift::category)
        .containsExactly(ActivityCategory.ON_QUEUE);
  }

  private void assertRestored(Swap there, Swap back) {
    var again = before.after(there).after(back);

    assertWorkedAsBefore(again.agent(), before.agent());
    assertWorkedAsBefore(again.counterpart(), before.counterpart());
  }

  private static void assertWorkedAsBefore(AgentSchedule now, AgentSchedule then) {
    assertThat(then.work()).allMatch(now::works);
    assertThat(worked(now)).isEqualTo(worked(then));
  }

  private static Duration worked(AgentSchedule schedule) {
    return schedule.work().map(Window::length).reduce(Duration.ZERO, Duration::plus);
  }
}
