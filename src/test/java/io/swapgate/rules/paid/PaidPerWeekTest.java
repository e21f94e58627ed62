package io.swapgate.rules.paid;

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
import io.swapgate.schedule.Shift;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaidPerWeekTest {
  private final AskedRule most = AskedRule.of("paid-per-week", "most=40h");
  private final AskedRule least = AskedRule.of("paid-per-week", "least=32h");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-06T08:00, 2026-03-06T16:00, true
          2026-03-06T08:00, 2026-03-06T16:01, false
          2026-03-08T16:00, 2026-03-09T00:00, true
          2026-03-08T16:00, 2026-03-09T03:00, true
          2026-03-08T15:58, 2026-03-09T00:00, false
          2026-03-09T00:00, 2026-03-09T20:00, true\
          """)
  void allowsPaidTimeUpToTheMostInEachWeek(String from, String to, boolean allowed) {
    assertThat(takes(local("UTC", from, to), working("A-2", days(4))).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  16, true
          8,  15, true
          7,  16, false
          32, 41, false\
          """)
  void leavesTheGiverOfGiveawayTheLeast(int from, int to, boolean allowed) {
    var giver =
        working("A-1", hours(7, 16), hours(32, 41), hours(56, 64), hours(80, 88), hours(104, 109));
    var swap = Swaps.giveaway("SW-1", hours(from, to));

    // 39 hours are paid before.
    assertThat(
            AskedRule.of("paid-per-week", "least=31h")
                .check(swap, both(giver, working("A-2")))
                .isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-02, 167h,    true
          America/Chicago, 2026-03-02, 166h59m, false
          America/Chicago, 2026-10-26, 169h,    true
          America/Chicago, 2026-10-26, 168h59m, false
          Europe/Berlin,   2026-03-23, 167h,    true
          Europe/Berlin,   2026-03-23, 166h59m, false
          Europe/Berlin,   2026-10-19, 169h,    true
          Europe/Berlin,   2026-10-19, 168h59m, false\
          """)
  void weekInWhichTheClocksChangeHasFewerOrMoreHours(
      String zone, LocalDate monday, String limit, boolean allowed) {
    var house = AskedRule.of("paid-per-week", "most=" + limit);
    var taken = local(zone, monday + "T00:00", monday.plusWeeks(1) + "T00:00");
    var before = both(working("A-1", taken), Schedules.in(zone, working("A-2")));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "monday, 2026-03-08, false\nsunday, 2026-03-08, true")
  void weeksStartAsTheHouseSays(String first, String day, boolean allowed) {
    var house = AskedRule.of("paid-per-week", "most=40h", "week-start=" + first);
    var taken = local("UTC", day + "T08:00", day + "T17:00");
    var before = both(working("A-1", taken), working("A-2", days(4)));

    assertThat(house.check(Swaps.giveaway("SW-1", taken), before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource
  void paidTimeOffCountsAsAllElseDoes(ActivityCategory category) {
    var own = Schedules.of("A-2", shift(hours(8, 41), category));

    assertThat(takes(hours(56, 64), own)).isPresent();
  }

  @Test
  void breaksThatAreNotPaidDoNotCount() {
    var unpaid = new Shift("SH-1", hours(104, 113), 480, ActivityCategory.ON_QUEUE);
    var swap = Swaps.giveaway("SW-1", hours(104, 113));

    assertThat(most.check(swap, both(Schedules.of("A-1", unpaid), working("A-2", days(4)))))
        .isEmpty();
  }

  @Test
  void weekThatWasOutsideAndGetsNoFurtherOutIsNoneOfTheSwapsBusiness() {
    var own = working("A-2", days(6));
    var even = Swaps.trade("SW-1", hours(150, 158), hours(8, 16));
    var longer = Swaps.trade("SW-1", hours(150, 159), hours(8, 16));

    assertThat(most.check(even, both(working("A-1", hours(150, 158)), own))).isEmpty();
    assertThat(most.check(longer, both(working("A-1", hours(150, 159)), own))).isPresent();
    assertThat(least.check(even, both(working("A-1", hours(150, 158)), working("A-2", days(2)))))
        .isEmpty();
  }

  @Test
  void tradeWithAnotherWeekIsJudgedInBoth() {
    var swap = Swaps.trade("SW-1", hours(176, 184), hours(8, 16));
    var before = both(working("A-1", hours(176, 184)), working("A-2", days(4)));

    assertThat(least.check(swap, before))
        .map(Told::sentence)
        .get()
        .asString()
        .startsWith("A-1 would be paid for 0 min");
    assertThat(least.findings(AskedRule.dayBefore(swap), before))
        .extracting(told -> told.figure().orElseThrow().value() / 60)
        .containsExactly(0L, 8L, 24L, 8L);
  }

  @Test
  void saysHowMuchTooMuchInWordsAndAsData() {
    assertThat(takes(local("UTC", "2026-03-06T08:00", "2026-03-06T16:01"), working("A-2", days(4))))
        .contains(
            told(
                "A-2 would be paid for 40 h 01 in the week of Mon 2 Mar; limit 40 h",
                "A-2",
                2401,
                2400));
  }

  @Test
  void saysHowMuchTooLittleInWordsAndAsData() {
    var swap = Swaps.giveaway("SW-1", hours(8, 10));

    assertThat(least.check(swap, both(working("A-1", days(4)), working("A-2", days(4)))))
        .contains(
            told(
                "A-1 would be paid for 30 h 00 in the week of Mon 2 Mar; least 32 h",
                "A-1",
                1800,
                1920));
  }

  @Test
  void seesWholeWeekByWhateverClocks() {
    var range = new RulesInForce(most.rules()).range(Swaps.giveaway("SW-1", hours(4, 8)));

    assertThat(range.contains(hours(0, 168))).isTrue();
    assertThat(range.contains(local("Pacific/Honolulu", "2026-02-23T00:00", "2026-03-02T00:00")))
        .isTrue();
  }

  private Optional<Told> takes(Window taken, AgentSchedule taker) {
    return most.check(Swaps.giveaway("SW-1", taken), both(working("A-1", taken), taker));
  }

  private static Told told(String sentence, String agent, long figure, long limit) {
    return new Told(
        true,
        sentence,
        Optional.of(new AgentId(agent)),
        Optional.of(new Measure(figure, Measure.Unit.MINUTES)),
        Optional.of(new Measure(limit, Measure.Unit.MINUTES)),
        Optional.of(hours(0, 168)));
  }

  /** From Monday on, eight hours each. */
  private static Window[] days(int number) {
    return IntStream.range(0, number)
        .mapToObj(day -> hours(24 * day + 8, 24 * day + 16))
        .toArray(Window[]::new);
  }
}
