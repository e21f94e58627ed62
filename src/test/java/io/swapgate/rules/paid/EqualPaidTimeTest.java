package io.swapgate.rules.paid;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.Measure;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualPaidTimeTest {
  private static final Window MONDAY = hours(8, 16);
  private static final Window TUESDAY = hours(32, 40);

  private final Swap swap = Swaps.trade("SW-1", MONDAY, TUESDAY);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0m,  480, 480, true
          0m,  480, 479, false
          0m,  479, 480, false
          15m, 465, 480, true
          15m, 480, 465, true
          15m, 464, 480, false
          15m, 480, 464, false\
          """)
  void bothShiftsArePaidAlikeButForTheTolerance(
      String tolerance, int given, int taken, boolean allowed) {
    var rule = AskedRule.of("equal-paid-time", "tolerance=" + tolerance);

    assertThat(rule.check(swap, paid(given, taken)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8, 12, 225, true
          8, 12, 224, false
          8, 10, 112, true
          8, 11, 168, true
          8, 11, 167, false\
          """)
  void shiftThatIsCutIsPaidInProportion(int from, int to, int other, boolean allowed) {
    // Of 450 minutes 3 hours of 8 have 168 and three quarters: no shift is paid so exactly.
    var part = Swaps.trade("SW-1", hours(from, to), TUESDAY);

    assertThat(rule().check(part, paid(450, other)).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void shiftInSeveralPartsIsPaidForAllOfThem() {
    var parts =
        Schedules.of("A-1", of(hours(8, 12), 230), of(hours(12, 13), 30), of(hours(13, 16), 180));

    assertThat(rule().check(swap, both(parts, Schedules.of("A-2", of(TUESDAY, 440))))).isEmpty();
  }

  @Test
  void timeOffIsNotTradedAndDoesNotCount() {
    var off = new Shift("SH-2", MONDAY, 480, ActivityCategory.TIME_OFF);
    var giver = Schedules.of("A-1", of(MONDAY, 480), off);

    assertThat(rule().check(swap, both(giver, Schedules.of("A-2", of(TUESDAY, 480))))).isEmpty();
  }

  @Test
  void shiftThatIsNoLongerInTheScheduleIsPaidForNothing() {
    var before = both(working("A-1"), Schedules.of("A-2", of(TUESDAY, 480)));

    assertThat(rule().check(swap, before))
        .flatMap(Told::figure)
        .contains(new Measure(480, Measure.Unit.MINUTES));
    assertThat(rule().check(swap, both(working("A-1"), working("A-2")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-08T00:00, 2026-03-08T09:00
          America/Chicago, 2026-11-01T00:00, 2026-11-01T07:00
          Europe/Berlin,   2026-03-29T00:00, 2026-03-29T09:00
          Europe/Berlin,   2026-10-25T00:00, 2026-10-25T07:00\
          """)
  void shiftInWhichTheClocksChangeIsPaidForTimeThatPasses(String zone, String from, String to) {
    var night = local(zone, from, to);
    var trade = Swaps.trade("SW-1", night, TUESDAY);

    assertThat(rule().check(trade, both(working("A-1", night), working("A-2", TUESDAY)))).isEmpty();
  }

  @Test
  void hasNothingToMeasureInGiveaway() {
    var giveaway = Swaps.giveaway("SW-1", MONDAY);

    assertThat(rule().findings(AskedRule.dayBefore(giveaway), paid(480, 240))).isEmpty();
  }

  @Test
  void saysTheDifferenceInWordsAndAsData() {
    assertThat(rule().check(swap, paid(480, 479)))
        .contains(
            new Told(
                true,
                "A-1 would give 8 h 00 of paid time for 7 h 59, a difference of 1 min;"
                    + " tolerance 0 min",
                Optional.empty(),
                Optional.of(new Measure(1, Measure.Unit.MINUTES)),
                Optional.of(new Measure(0, Measure.Unit.MINUTES)),
                Optional.of(hours(8, 40))));
  }

  private static AskedRule rule() {
    return AskedRule.of("equal-paid-time");
  }

  private static BothSchedules paid(int monday, int tuesday) {
    return both(Schedules.of("A-1", of(MONDAY, monday)), Schedules.of("A-2", of(TUESDAY, tuesday)));
  }

  private static Shift of(Window window, int paidMinutes) {
    return new Shift("SH-" + window.start(), window, paidMinutes, ActivityCategory.ON_QUEUE);
  }
}
