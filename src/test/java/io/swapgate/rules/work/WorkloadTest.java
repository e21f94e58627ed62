package io.swapgate.rules.work;

import static io.swapgate.testing.Schedules.shift;
import static io.swapgate.testing.Schedules.working;
import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.schedule.ActivityCategory;
import io.swapgate.swap.Window;
import io.swapgate.testing.Schedules;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {
  private static final Window ALWAYS = hours(-1000, 1000);

  @Test
  void linksShiftsThatTouchOrOverlap() {
    var work = work(hours(20, 24), hours(8, 12), hours(12, 16), hours(14, 15), hours(15, 18));

    assertThat(work.touching(ALWAYS)).containsExactly(hours(8, 18), hours(20, 24));
  }

  @ParameterizedTest
  @EnumSource
  void timeOffIsNoWorkAndAllElseIs(ActivityCategory category) {
    var work = Workload.of(Schedules.of("A-1", shift(hours(8, 16), category)));

    assertThat(work.touching(ALWAYS).isEmpty()).isEqualTo(category == ActivityCategory.TIME_OFF);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT1H,       5, 8
          PT1H0.001S, 0, 8
          PT2H,       0, 8
          PT2H0.001S, 0, 12
          PT0S,       5, 8\
          """)
  void countsShorterBreaksIn(Duration shortest, int from, int to) {
    var work = work(hours(0, 4), hours(5, 8), hours(10, 12));

    assertThat(work.around(hours(6, 7), shortest)).isEqualTo(hours(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  24, 10
          8,  12, 4
          9,  11, 2
          12, 14, 0
          12, 15, 1
          16, 30, 4
          20, 30, 0
          -9, 8,  0\
          """)
  void countsHoursInPeriod(int from, int to, int hours) {
    assertThat(work(hours(8, 12), hours(14, 20)).in(hours(from, to)))
        .isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-08, 23
          America/Chicago, 2026-11-01, 25
          Europe/Berlin,   2026-03-29, 23
          Europe/Berlin,   2026-10-25, 25\
          """)
  void countsHoursThatPassNotThoseOnTheWall(String zone, LocalDate day, int hours) {
    var work = work(local(zone, day.minusDays(1) + "T12:00", day.plusDays(1) + "T12:00"));

    assertThat(work.in(Days.window(day, ZoneId.of(zone)))).isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void findsTheStretchAroundWindow() {
    var work = work(hours(8, 16), hours(20, 24));

    assertThat(work.around(hours(15, 18), Duration.ZERO)).isEqualTo(hours(8, 18));
    assertThat(work.around(hours(16, 20), Duration.ZERO)).isEqualTo(hours(8, 24));
    assertThat(work.around(hours(17, 19), Duration.ZERO)).isEqualTo(hours(17, 19));
    assertThat(work.touching(hours(16, 21))).containsExactly(hours(20, 24));
  }

  @Test
  void findsTheNearestBeforeAndAfterThoseThatTouchAmongThem() {
    var work = work(hours(0, 4), hours(8, 12), hours(16, 20), hours(30, 31));

    assertThat(work.before(hours(12, 16))).contains(hours(8, 12));
    assertThat(work.after(hours(12, 16))).contains(hours(16, 20));
    assertThat(work.before(hours(3, 5))).isEmpty();
    assertThat(work.after(hours(30, 32))).isEmpty();
  }

  @Test
  void restsLieBetweenStretches() {
    assertThat(work(hours(0, 4), hours(4, 8), hours(12, 16), hours(17, 20)).rests(ALWAYS))
        .containsExactly(hours(8, 12), hours(16, 17));
  }

  @Test
  void scheduleThatIsEmptyHasNothing() {
    var none = work();

    assertThat(none.touching(ALWAYS)).isEmpty();
    assertThat(none.rests(ALWAYS)).isEmpty();
    assertThat(none.in(hours(0, 24))).isZero();
    assertThat(none.around(hours(0, 24), Duration.ZERO)).isEqualTo(hours(0, 24));
  }

  private static Workload work(Window... windows) {
    return Workload.of(working("A-1", windows));
  }
}
