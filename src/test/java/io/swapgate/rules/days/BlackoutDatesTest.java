package io.swapgate.rules.days;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlackoutDatesTest {
  private static final String BLACK = "dates=2026-03-08, 2026-12-24/2026-12-26,2026-11-01";

  private final AskedRule rule = AskedRule.of("blackout-dates", BLACK);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-12-23T16:00, 2026-12-24T00:00, true
          2026-12-23T16:00, 2026-12-24T00:01, false
          2026-12-24T08:00, 2026-12-24T16:00, false
          2026-12-25T08:00, 2026-12-25T16:00, false
          2026-12-26T23:59, 2026-12-27T06:00, false
          2026-12-27T00:00, 2026-12-27T06:00, true
          2026-12-23T22:00, 2026-12-27T06:00, false
          2027-12-24T08:00, 2027-12-24T16:00, true\
          """)
  void nothingThatLiesOnBlackDayIsSwapped(String from, String to, boolean allowed) {
    var swap = Swaps.giveaway("SW-1", local("UTC", from, to));

    assertThat(check(swap).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-07T16:00, 2026-03-08T00:00, true
          America/Chicago, 2026-03-08T23:00, 2026-03-09T00:00, false
          America/Chicago, 2026-03-09T00:00, 2026-03-09T08:00, true
          America/Chicago, 2026-10-31T16:00, 2026-11-01T00:00, true
          America/Chicago, 2026-11-01T23:00, 2026-11-02T00:00, false
          America/Chicago, 2026-11-02T00:00, 2026-11-02T08:00, true
          Europe/Berlin,   2026-03-09T00:00, 2026-03-09T08:00, true\
          """)
  void daysAreThoseOfTheUnitsClocksAlsoWhenTheseChange(
      String zone, String from, String to, boolean allowed) {
    var swap = Retold.in(zone, Swaps.giveaway("SW-1", local(zone, from, to)));

    assertThat(check(swap).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void agentsClocksDoNotMatter() {
    var swap = Swaps.giveaway("SW-1", local("UTC", "2026-12-27T00:00", "2026-12-27T05:00"));
    var before = both(working("A-1"), Schedules.in("America/Chicago", working("A-2")));

    assertThat(rule.check(swap, before)).isEmpty();
  }

  @Test
  void shiftInReturnCountsToo() {
    assertThat(check(Swaps.trade("SW-1", hours(8, 16), hours(152, 160)))).isPresent();
    assertThat(check(Swaps.trade("SW-1", hours(152, 160), hours(8, 16)))).isPresent();
    assertThat(check(Swaps.trade("SW-1", hours(8, 16), hours(32, 40)))).isEmpty();
  }

  @Test
  void saysWhichShiftLiesOnWhichDay() {
    var shift = local("UTC", "2026-12-23T22:00", "2026-12-27T06:00");

    assertThat(check(Swaps.giveaway("SW-1", shift)))
        .contains(
            new Told(
                true,
                "the shift from Wed 23 Dec 22:00 to Sun 27 Dec 06:00 UTC lies on Thu 24 Dec,"
                    + " when nothing is swapped",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(shift)));
  }

  private Optional<Told> check(Swap swap) {
    return rule.check(AskedRule.dayBefore(swap));
  }
}
