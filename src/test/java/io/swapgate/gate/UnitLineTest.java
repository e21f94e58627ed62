package io.swapgate.gate;

import static io.swapgate.testing.Windows.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.AgentId;
import io.swapgate.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many of one management unit are at work at once. */
class UnitLineTest {
  private final List<String> admitted = new ArrayList<>();
  private final SettableClock clock = new SettableClock(MONDAY);
  private final AgentGate gate = new AgentGate(7, 1, Runnable::run, clock);

  @Test
  void fewAreAtWorkInAUnitThatHasProvedNothing() {
    enter(20, "MU-1");

    assertThat(admitted).hasSize(4);
  }

  @Test
  void othersGoPastAUnitThatHasToWait() {
    enter(20, "MU-1");
    enter(2, "MU-2");

    assertThat(admitted).hasSize(6).endsWith("MU-2 0", "MU-2 1");
  }

  @Test
  void eachApprovalMakesRoomForOneMoreUpToAllPlaces() {
    enter(20, "MU-1");

    gate.widen("MU-1");
    assertThat(admitted).hasSize(5);
    IntStream.range(0, 9).forEach(i -> gate.widen("MU-1"));
    assertThat(admitted).hasSize(7);
  }

  @Test
  void aUnitThatPublishesBeginsAnew() {
    var tickets = enter(20, "MU-1");
    gate.widen("MU-1");
    gate.widen("MU-1");

    gate.narrow("MU-1");
    tickets.subList(0, 2).forEach(gate::leave);
    assertThat(admitted).hasSize(6);
    gate.leave(tickets.get(2));
    assertThat(admitted).hasSize(7);
  }

  @Test
  void whatAnApprovalProvedDoesNotLast() {
    IntStream.range(0, 9).forEach(i -> gate.widen("MU-1"));
    clock.advance(Duration.ofMinutes(10));

    enter(20, "MU-1");

    assertThat(admitted).hasSize(4);
  }

  private List<Ticket> enter(int number, String unit) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> {
              var agent = new AgentId(unit + "/A-" + i);
              var ticket = new Ticket(List.of(agent), unit, () -> admitted.add(unit + " " + i));
              gate.enter(ticket);
              return ticket;
            })
        .toList();
  }
}
