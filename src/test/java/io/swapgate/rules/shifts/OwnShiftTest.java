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

class OwnShiftTest {
  private final AskedRule rule = AskedRule.of("own-shift");

  @Test
  void passesGiverWhoHasTheShift() {
    assertThat(givesEightToSixteen(working("A-1", hours(8, 16)))).isEmpty();
  }

  @Test
  void passesGiverOfPartOfShift() {
    assertThat(givesEightToSixteen(working("A-1", hours(6, 18)))).isEmpty();
  }

  @Test
  void passesGiverWhoseShiftWasSplitInPartsThatTouch() {
    assertThat(givesEightToSixteen(working("A-1", hours(12, 16), hours(8, 12)))).isEmpty();
  }

  @Test
  void refusesGiverOfWindowWithGap() {
    assertThat(givesEightToSixteen(working("A-1", hours(8, 12), hours(13, 16)))).isPresent();
  }

  @Test
  void refusesGiverWhoHasOnlyPartOfTheWindow() {
    assertThat(givesEightToSixteen(working("A-1", hours(8, 15)))).isPresent();
    assertThat(givesEightToSixteen(working("A-1", hours(9, 16)))).isPresent();
  }

  @Test
  void refusesGiverWhoIsNoLongerScheduled() {
    assertThat(givesEightToSixteen(working("A-1")))
        .map(Told::sentence)
        .contains(
            "A-1 gives away Mon 2 Mar 08:00 to Mon 2 Mar 16:00 UTC, but is no longer"
                + " scheduled for it");
  }

  @Test
  void timeOffIsNoShiftToGive() {
    var off = shift(hours(12, 16), ActivityCategory.TIME_OFF);

    assertThat(givesEightToSixteen(Schedules.of("A-1", shift(hours(8, 12)), off))).isPresent();
  }

  @Test
  void refusesTradeWhoseCounterpartNoLongerHasTheShiftInReturn() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(32, 40));
    var before = both(working("A-1", hours(8, 16)), working("A-2", hours(32, 39)));

    assertThat(check(swap, before)).map(Told::sentence).get().asString().startsWith("A-2 gives");
  }

  private Optional<Told> givesEightToSixteen(AgentSchedule giver) {
    return check(Swaps.giveaway("SW-1", hours(8, 16)), both(giver, working("A-2")));
  }

  private Optional<Told> check(Swap swap, BothSchedules before) {
    return rule.check(swap, before);
  }
}
