package io.swapgate.simulator.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  16, true
          9,  12, true
          8,  20, true
          7,  9,  false
          19, 21, false
          20, 22, false\
          """)
  void worksWhereShiftsInARowCover(int from, int to, boolean expected) {
    assertThat(agent(hours(8, 16), hours(16, 20)).works(hours(from, to))).isEqualTo(expected);
  }

  @Test
  void cuttingOutTheMiddleLeavesTwoPiecesWithIdsOfTheirOwn() {
    var left = agent(hours(8, 16)).without(hours(10, 12), NOW);

    assertThat(left.shifts())
        .extracting(Shift::window)
        .containsExactly(hours(8, 10), hours(12, 16));
    assertThat(left.shifts()).extracting(Shift::id).containsExactly("SH-8", "SH-8-1200");
  }

  @Test
  void cutOutPiecesAndTheRestMakeUpTheWhole() {
    var agent = agent(hours(8, 16), hours(16, 20));
    var cut = hours(14, 18);

    var again = agent.without(cut, NOW).with(agent.cutOut(cut), NOW);

    assertThat(minutes(again)).isEqualTo(minutes(agent));
    assertThat(again.works(hours(8, 20))).isTrue();
  }

  @Test
  void refusesWindowThatEndsBeforeItStarts() {
    assertThatThrownBy(() -> hours(9, 8)).hasMessageContaining("must end after it starts");
  }

  private static long minutes(Agent agent) {
    return agent.shifts().stream().mapToLong(Shift::paidMinutes).sum();
  }

  private static Window hours(int from, int to) {
    return new Window(NOW.plus(Duration.ofHours(from)), NOW.plus(Duration.ofHours(to)));
  }

  private static Agent agent(Window... windows) {
    var shifts =
        List.of(windows).stream()
            .map(w -> Shift.onQueue("SH-" + Duration.between(NOW, w.start()).toHours(), w))
            .toList();
    return new Agent("A-1", "MU-7", "UTC", List.of(), shifts, AgentState.SCHEDULED, NOW);
  }
}
