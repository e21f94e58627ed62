package io.swapgate.rules.shifts;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.AgentId;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedActivitiesTest {
  private final AskedRule rule = AskedRule.of("protected-activities");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ON_QUEUE,     true
          UNRECOGNISED, true
          TIME_OFF,     true
          TRAINING,     false
          MEETING,      false\
          """)
  void trainingsAndMeetingsUsuallyStay(ActivityCategory category, boolean allowed) {
    assertThat(gives(Schedules.of("A-1", shift(hours(8, 16), category))).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          time-off,          TRAINING, true
          time-off,          TIME_OFF, false
          'MEETING,on-queue', ON_QUEUE, false
          'MEETING,on-queue', TRAINING, true\
          """)
  void theHouseMaySayWhichStay(String categories, ActivityCategory category, boolean allowed) {
    var house = AskedRule.of("protected-activities", "categories=" + categories);
    var giver = Schedules.of("A-1", shift(hours(8, 16), category));

    assertThat(
            house
                .check(Swaps.giveaway("SW-1", hours(8, 16)), both(giver, working("A-2")))
                .isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          7,  8,  true
          16, 17, true
          7,  9,  false
          15, 17, false
          12, 13, false
          6,  18, false\
          """)
  void refusesWindowWithPartOfActivityButNotOneThatTouches(int from, int to, boolean allowed) {
    var training = shift(hours(from, to), ActivityCategory.TRAINING);

    assertThat(gives(Schedules.of("A-1", training, shift(hours(8, 16)))).isEmpty())
        .isEqualTo(allowed);
  }

  @Test
  void whatTheTakerHasPlannedDoesNotMatter() {
    var swap = Swaps.giveaway("SW-1", hours(8, 16));
    var taker = Schedules.of("A-2", shift(hours(8, 16), ActivityCategory.TRAINING));

    assertThat(rule.check(swap, both(working("A-1", hours(8, 16)), taker))).isEmpty();
  }

  @Test
  void counterpartOfTradeKeepsTheirsToo() {
    var swap = Swaps.trade("SW-1", hours(8, 16), hours(32, 40));
    var other = Schedules.of("A-2", shift(hours(32, 40), ActivityCategory.MEETING));

    assertThat(rule.check(swap, both(working("A-1", hours(8, 16)), other)))
        .map(Told::sentence)
        .get()
        .asString()
        .startsWith("A-2 gives away");
  }

  @Test
  void scheduleThatIsEmptyKeepsNothing() {
    assertThat(gives(working("A-1"))).isEmpty();
  }

  @Test
  void saysWhatMayNotBeTraded() {
    var training = shift(hours(10, 12), ActivityCategory.TRAINING);

    assertThat(gives(Schedules.of("A-1", shift(hours(8, 10)), training, shift(hours(12, 16)))))
        .contains(
            new Told(
                true,
                "A-1 gives away Mon 2 Mar 08:00 to Mon 2 Mar 16:00 UTC, and with it a training"
                    + " from Mon 2 Mar 10:00 to Mon 2 Mar 12:00 UTC, which may not be traded",
                Optional.of(new AgentId("A-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hours(10, 12))));
  }

  private Optional<Told> gives(AgentSchedule giver) {
    return rule.check(Swaps.giveaway("SW-1", hours(8, 16)), both(giver, working("A-2")));
  }
}
