package io.swapgate.rules.days;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Swaps;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWeekTest {
  private final AskedRule rule = AskedRule.of("same-week");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-02T00:00, 2026-03-08T23:59, true
          2026-03-08T23:59, 2026-03-02T00:00, true
          2026-03-08T23:59, 2026-03-09T00:00, false
          2026-03-02T00:00, 2026-03-01T23:59, false
          2026-12-28T08:00, 2027-01-03T08:00, true\
          """)
  void shiftsOfTradeStartInTheSameWeek(String own, String others, boolean allowed) {
    assertThat(rule.check(trade("UTC", own, others)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-02T00:00, 2026-03-08T23:59, true
          America/Chicago, 2026-03-08T23:59, 2026-03-09T00:00, false
          America/Chicago, 2026-10-26T00:00, 2026-11-01T23:59, true
          America/Chicago, 2026-11-01T23:59, 2026-11-02T00:00, false
          Europe/Berlin,   2026-03-23T00:00, 2026-03-29T23:59, true
          Europe/Berlin,   2026-03-29T23:59, 2026-03-30T00:00, false
          Europe/Berlin,   2026-10-19T00:00, 2026-10-25T23:59, true
          Europe/Berlin,   2026-10-25T23:59, 2026-10-26T00:00, false\
          """)
  void weeksAreThoseOfTheUnitsClocksAlsoWhenTheseChange(
      String zone, String own, String others, boolean allowed) {
    assertThat(rule.check(trade(zone, own, others)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 2026-03-09T00:00, false
          1, 2026-03-15T23:59, true
          1, 2026-03-16T00:00, false
          2, 2026-03-22T23:59, true
          2, 2026-02-15T23:59, false
          2, 2026-02-16T00:00, true\
          """)
  void shiftsMayLieAsManyWeeksApartAsTheHouseSays(int apart, String others, boolean allowed) {
    var house = AskedRule.of("same-week", "weeks-apart=" + apart);

    assertThat(house.check(trade("UTC", "2026-03-04T08:00", others)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          monday, 2026-03-08T08:00, 2026-03-07T08:00, true
          sunday, 2026-03-08T08:00, 2026-03-07T08:00, false
          sunday, 2026-03-08T08:00, 2026-03-14T08:00, true
          monday, 2026-03-08T08:00, 2026-03-14T08:00, false\
          """)
  void weeksStartAsTheHouseSays(String first, String own, String others, boolean allowed) {
    var house = AskedRule.of("same-week", "week-start=" + first);

    assertThat(house.check(trade("UTC", own, others)).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void shiftBelongsToTheWeekInWhichItStarts() {
    assertThat(rule.check(alone(Swaps.trade("SW-1", hours(8, 16), hours(160, 180))))).isEmpty();
  }

  @Test
  void hasNothingToMeasureInGiveaway() {
    var swap = alone(Swaps.giveaway("SW-1", hours(8, 16)));

    assertThat(rule.findings(swap, both(working("A-1"), working("A-2")))).isEmpty();
  }

  @Test
  void saysWhichWeeksTheyAreInWordsAndAsData() {
    assertThat(rule.check(alone(Swaps.trade("SW-1", hours(8, 16), hours(176, 184)))))
        .contains(
            new Told(
                true,
                "the shifts lie in the week of Mon 2 Mar and in the week of Mon 9 Mar;"
                    + " they must lie in the same week",
                Optional.empty(),
                Optional.of(new Measure(1, Measure.Unit.WEEKS)),
                Optional.of(new Measure(0, Measure.Unit.WEEKS)),
                Optional.of(hours(8, 184))));
  }

  @Test
  void saysHowFarApartTheyMayBe() {
    var house = AskedRule.of("same-week", "weeks-apart=1");

    assertThat(house.check(alone(Swaps.trade("SW-1", hours(8, 16), hours(344, 352)))))
        .map(Told::sentence)
        .contains(
            "the shifts lie in the week of Mon 2 Mar and in the week of Mon 16 Mar;"
                + " at most 1 week apart are allowed");
  }

  /**
   * One hour from {@code own} for one from {@code others}, in a unit that lives in {@code zone}.
   */
  private static SwapCase trade(String zone, String own, String others) {
    return alone(Retold.in(zone, Swaps.trade("SW-1", hour(zone, own), hour(zone, others))));
  }

  private static Window hour(String zone, String start) {
    return local(zone, start, LocalDateTime.parse(start).plusHours(1).toString());
  }

  private static SwapCase alone(Swap swap) {
    return AskedRule.dayBefore(swap);
  }
}
