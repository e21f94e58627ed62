package io.swapgate.rules.people;

import static io.swapgate.testing.Windows.hours;
import static io.swapgate.testing.Windows.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.ApprovedSwaps;
import io.swapgate.rules.Measure;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Swaps;
import io.swapgate.testing.Windows;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaxSwapsPerWeekTest {
  private final AskedRule rule = AskedRule.of("max-swaps-per-week");
  private final Swap swap = Swaps.trade("SW-1");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, true
          2, true
          3, false
          9, false\
          """)
  void allowsSwapsUpToTheLimit(int before, boolean allowed) {
    assertThat(check(swap, (agent, week, id) -> before).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A-1
          A-2\
          """)
  void eitherOfBothMayHaveSwappedTooOften(String often) {
    assertThat(check(swap, (agent, week, id) -> agent.value().equals(often) ? 3 : 0))
        .flatMap(Told::agent)
        .contains(new AgentId(often));
    assertThat(check(swap, (agent, week, id) -> agent.value().equals("A-3") ? 3 : 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          America/Chicago, 2026-03-08T23:59, 2026-03-02T00:00, 2026-03-09T00:00
          America/Chicago, 2026-11-01T23:59, 2026-10-26T00:00, 2026-11-02T00:00
          Europe/Berlin,   2026-03-29T23:59, 2026-03-23T00:00, 2026-03-30T00:00
          Europe/Berlin,   2026-10-25T23:59, 2026-10-19T00:00, 2026-10-26T00:00
          Europe/Berlin,   2026-10-26T00:00, 2026-10-26T00:00, 2026-11-02T00:00\
          """)
  void asksForTheWeekByTheUnitsClocksInWhichTheShiftStarts(
      String zone, String start, String weekStart, String weekEnd) {
    var end = LocalDateTime.parse(start).plusHours(8).toString();
    var asked = Retold.in(zone, Swaps.giveaway("SW-1", local(zone, start, end)));
    var week = local(zone, weekStart, weekEnd);

    assertThat(check(asked, (agent, when, id) -> when.equals(week) ? 3 : 0)).isPresent();
    assertThat(check(asked, (agent, when, id) -> when.equals(week) ? 0 : 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          monday, 2026-03-02T00:00, 2026-03-09T00:00
          sunday, 2026-03-01T00:00, 2026-03-08T00:00\
          """)
  void weeksStartAsTheHouseSays(String first, String start, String end) {
    var house = AskedRule.of("max-swaps-per-week", "week-start=" + first);
    var week = local("UTC", start, end);

    assertThat(house.check(alone(swap, (agent, when, id) -> when.equals(week) ? 3 : 0)))
        .isPresent();
    assertThat(house.check(alone(swap, (agent, when, id) -> when.equals(week) ? 0 : 3))).isEmpty();
  }

  @Test
  void tradeBetweenWeeksIsCountedInBoth() {
    var between = Swaps.trade("SW-1", hours(8, 16), hours(176, 184));

    assertThat(check(between, (agent, week, id) -> week.equals(hours(0, 168)) ? 3 : 0)).isPresent();
    assertThat(check(between, (agent, week, id) -> week.equals(hours(168, 336)) ? 3 : 0))
        .isPresent();
  }

  @Test
  void swapItselfIsNotCountedTwice() {
    assertThat(check(swap, (agent, week, id) -> id.equals(swap.id()) ? 2 : 3)).isEmpty();
  }

  @Test
  void saysWhichNumberItIsInWordsAndAsData() {
    assertThat(check(swap, (agent, week, id) -> 3))
        .contains(
            new Told(
                true,
                "it would be swap number 4 of A-1 in the week of Mon 2 Mar; limit 3 swaps",
                Optional.of(new AgentId("A-1")),
                Optional.of(new Measure(4, Measure.Unit.SWAPS)),
                Optional.of(new Measure(3, Measure.Unit.SWAPS)),
                Optional.of(hours(0, 168))));
  }

  @Test
  void keepsToTheHousesNumber() {
    var house = AskedRule.of("max-swaps-per-week", "limit=1");

    assertThat(house.check(alone(swap, (agent, week, id) -> 0))).isEmpty();
    assertThat(house.check(alone(swap, (agent, week, id) -> 1)))
        .map(Told::sentence)
        .get()
        .asString()
        .endsWith("limit 1 swap");
  }

  private Optional<Told> check(Swap asked, ApprovedSwaps approved) {
    return rule.check(alone(asked, approved));
  }

  private static SwapCase alone(Swap swap, ApprovedSwaps approved) {
    return new SwapCase(swap, Windows.MONDAY, approved);
  }
}
