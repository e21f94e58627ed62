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

class MinRestTest {
  private final AskedRule rule = AskedRule.of("min-rest");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-03T03:00, true
          2026-03-03T02:59, false
          2026-03-03T00:00, false
          2026-03-02T16:30, false
          2026-03-02T16:29, true
          2026-03-02T16:00, true\
          """)
  void leavesTheLeastRestAfterShiftUnlessItIsOnlyBreakInIt(String start, boolean allowed) {
    var taken = local("UTC", start, "2026-03-03T09:00");

    assertThat(takes(taken, working("A-2", hours(8, 16))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-02T05:00, true
          2026-03-02T05:01, false
          2026-03-02T15:30, false
          2026-03-02T15:31, true\
          """)
  void leavesTheLeastRestBeforeShiftToo(String end, boolean allowed) {
    var taken = local("UTC", "2026-03-02T00:00", end);

    assertThat(takes(taken, working("A-2", hours(16, 24))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T19:00, 2026-03-08T07:00, true
          America/Chicago, 2026-03-07T19:00, 2026-03-08T06:59, false
          America/Chicago, 2026-10-31T19:00, 2026-11-01T05:00, true
          America/Chicago, 2026-10-31T19:00, 2026-11-01T04:59, false
          Europe/Berlin,   2026-03-28T19:00, 2026-03-29T07:00, true
          Europe/Berlin,   2026-03-28T19:00, 2026-03-29T06:59, false
          Europe/Berlin,   2026-10-24T19:00, 2026-10-25T05:00, true
          Europe/Berlin,   2026-10-24T19:00, 2026-10-25T04:59, false\
          """)
  void measuresRestInTimeThatPasses(String zone, String end, String start, boolean allowed) {
    var own = Schedules.in(zone, working("A-2", local(zone, end.replace("T19", "T09"), end)));
    var taken = local(zone, start, start.substring(0, 10) + "T12:00");

    assertThat(takes(taken, own).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void tellsOfBothRestsAroundTheTakenWindow() {
    var own = working("A-2", hours(0, 8), hours(36, 44));
    var swap = Swaps.giveaway("SW-1", hours(20, 24));

    var found = rule.findings(AskedRule.dayBefore(swap), both(working("A-1", hours(20, 24)), own));

    assertThat(found)
        .extracting(Told::figure)
        .extracting(Optional::orElseThrow)
        .containsOnly(Measure.of(Duration.ofHours(12)))
        .hasSize(2);
  }

  @Test
  void hasNothingToMeasureWhereSchedulesAreEmpty() {
    var swap = Swaps.giveaway("SW-1", hours(8, 16));

    assertThat(rule.findings(AskedRule.dayBefore(swap), both(working("A-1"), working("A-2"))))
        .isEmpty();
  }

  @Test
  void shiftLongerThanTheRestIsJudgedByTheRestsAroundIt() {
    var own = working("A-2", hours(0, 8), hours(62, 70));

    assertThat(takes(hours(19, 51), own)).isEmpty();
    assertThat(takes(hours(19, 52), own)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsRestAndNothingElseIs(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(0, 7), category));

    assertThat(takes(hours(8, 16), own).isEmpty()).isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @Test
  void shortRestThatIsLeftWithTheGiverIsNoneOfTheSwapsBusiness() {
    var giver = working("A-1", hours(0, 4), hours(8, 16));

    assertThat(rule.check(Swaps.giveaway("SW-1", hours(10, 12)), both(giver, working("A-2"))))
        .isEmpty();
  }

  @Test
  void shortRestElsewhereIsNoneOfTheSwapsBusiness() {
    // 16:00 to 20:00 touches what is taken; the rest after it was as short before.
    var own = working("A-2", hours(16, 20), hours(24, 32));

    assertThat(takes(hours(8, 16), own)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          11, 19, true
          10, 18, true
          10, 17, true
          9,  17, false\
          """)
  void tradeThatLeavesRestAsShortAsItWasIsNotBlamed(int from, int to, boolean allowed) {
    var swap = Swaps.trade("SW-1", hours(from, to), hours(10, 18));
    var before = both(working("A-1", hours(from, to)), working("A-2", hours(0, 8), hours(10, 18)));

    assertThat(rule.check(swap, before).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void judgesWhatTheAgentTakesInReturnToo() {
    var swap = Swaps.trade("SW-1", hours(32, 40), hours(18, 24));
    var before = both(working("A-1", hours(8, 16), hours(32, 40)), working("A-2", hours(18, 24)));

    assertThat(rule.check(swap, before))
        .map(Told::sentence)
        .get()
        .asString()
        .startsWith("A-1 would");
  }

  @Test
  void saysHowLongTheRestIsInWordsAndAsData() {
    var taken = local("UTC", "2026-03-03T02:59", "2026-03-03T09:00");

    var refusal = takes(taken, working("A-2", hours(8, 16)));

    assertThat(refusal)
        .contains(
            new Told(
                true,
                "A-2 would rest 10 h 59 between two shifts, from Mon 2 Mar 16:00 to"
                    + " Tue 3 Mar 02:59 UTC; least 11 h",
                Optional.of(new AgentId("A-2")),
                Optional.of(new Measure(659, Measure.Unit.MINUTES)),
                Optional.of(new Measure(660, Measure.Unit.MINUTES)),
                Optional.of(local("UTC", "2026-03-02T16:00", "2026-03-03T02:59"))));
  }

  @ParameterizedTest
  @CsvSource(textBlock = "24, true\n23, false")
  void keepsToTheHousesNumbers(int start, boolean allowed) {
    var own = AskedRule.of("min-rest", "least=8h", "break=1h");
    var swap = Swaps.giveaway("SW-1", hours(start, 30));
    var before = both(working("A-1", hours(start, 30)), working("A-2", hours(8, 16)));

    assertThat(own.check(swap, before).isEmpty()).isEqualTo(allowed);
    assertThat(
            new RulesInForce(rule.rules())
                .range(swap)
                .contains(swap.span().widened(Duration.ofHours(11))))
        .isTrue();
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return rule.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }
}
