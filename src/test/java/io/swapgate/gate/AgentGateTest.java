package io.swapgate.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.AgentId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgentGateTest {
  private final ManualExecutor worker = new ManualExecutor();
  private final List<String> admitted = new ArrayList<>();
  private AgentGate gate = new AgentGate(32, 1, worker, Clock.systemUTC());

  @Test
  void strangersGoInTogether() {
    enter("SW-1", "A", "B");
    enter("SW-2", "C", "D");

    assertThat(admitted()).containsExactly("SW-1", "SW-2");
  }

  @Test
  void neverTwoThatShareAnAgent() {
    var first = enter("SW-1", "A", "B");
    enter("SW-2", "B", "C");
    enter("SW-3", "D", "A");
    assertThat(admitted()).containsExactly("SW-1");

    gate.leave(first);
    assertThat(admitted()).containsExactlyInAnyOrder("SW-1", "SW-2", "SW-3");
  }

  @Test
  void firstComeFirstServed() {
    var first = enter("SW-1", "A", "B");
    var second = enter("SW-2", "B", "A");
    var third = enter("SW-3", "A", "B");

    gate.leave(first);
    assertThat(admitted()).containsExactly("SW-1", "SW-2");
    gate.leave(second);
    assertThat(admitted()).containsExactly("SW-1", "SW-2", "SW-3");
    gate.leave(third);
    assertThat(worker.isIdle()).isTrue();
  }

  @Test
  void laterOnesDoNotStarveWhoWaitsForBothAgents() {
    var a = enter("SW-1", "A");
    var b = enter("SW-2", "B");
    enter("SW-3", "A", "B");
    enter("SW-4", "A");
    enter("SW-5", "B");

    gate.leave(a);
    assertThat(admitted()).containsExactly("SW-1", "SW-2");
    gate.leave(b);
    assertThat(admitted()).containsExactly("SW-1", "SW-2", "SW-3");
  }

  @Test
  void atMostSoManyAreAtWorkAsThereArePlaces() {
    gate = new AgentGate(2, 1, worker, Clock.systemUTC());
    var first = enter("SW-1", "A");
    enter("SW-2", "B");
    enter("SW-3", "C");
    enter("SW-4", "D");
    assertThat(admitted()).containsExactly("SW-1", "SW-2");

    gate.leave(first);
    assertThat(admitted()).containsExactly("SW-1", "SW-2", "SW-3");
  }

  @Test
  void whoWaitsForAgentsTakesNoPlace() {
    gate = new AgentGate(2, 1, worker, Clock.systemUTC());
    enter("SW-1", "A");
    enter("SW-2", "A");
    enter("SW-3", "A");
    enter("SW-4", "B");

    assertThat(admitted()).containsExactly("SW-1", "SW-4");
  }

  @Test
  void restGivesThePlaceBackButKeepsTheAgents() {
    gate = new AgentGate(1, 1, worker, Clock.systemUTC());
    var first = enter("SW-1", "A", "B");
    enter("SW-2", "B");
    enter("SW-3", "C");

    gate.rest(first);
    assertThat(admitted()).containsExactly("SW-1", "SW-3");
    gate.rest(first);
    gate.leave(first);
    assertThat(admitted()).containsExactly("SW-1", "SW-3");
  }

  @Test
  void leavingAfterRestLetsTheNextIn() {
    var first = enter("SW-1", "A", "B");
    enter("SW-2", "B", "C");

    gate.rest(first);
    assertThat(admitted()).containsExactly("SW-1");
    gate.leave(first);
    assertThat(admitted()).containsExactly("SW-1", "SW-2");
  }

  @Test
  void whoLeavesBeforeTheirTurnIsPassedBy() {
    gate = new AgentGate(1, 1, worker, Clock.systemUTC());
    var first = enter("SW-1", "A");
    var waitsForAgent = enter("SW-2", "A", "B");
    var waitsForPlace = enter("SW-3", "C");
    enter("SW-4", "B");

    gate.leave(waitsForAgent);
    gate.leave(waitsForPlace);
    gate.leave(first);

    assertThat(admitted()).containsExactly("SW-1", "SW-4");
  }

  @Test
  void leavingTwiceFreesOnePlace() {
    gate = new AgentGate(1, 1, worker, Clock.systemUTC());
    var first = enter("SW-1", "A");
    enter("SW-2", "A");
    enter("SW-3", "C");

    gate.leave(first);
    gate.leave(first);

    assertThat(admitted()).containsExactly("SW-1", "SW-3");
  }

  @Test
  void worksInTheWorkerNotInWhoeverEnters() {
    enter("SW-1", "A");

    assertThat(admitted).isEmpty();
    assertThat(admitted()).containsExactly("SW-1");
  }

  private Ticket enter(String name, String... agents) {
    var ids = Stream.of(agents).map(AgentId::new).toList();
    var ticket = new Ticket(ids, "MU-" + name, () -> admitted.add(name));
    gate.enter(ticket);
    return ticket;
  }

  private List<String> admitted() {
    worker.runAll();
    return admitted;
  }

  /** Collects what it is to run until the test lets it. */
  private static final class ManualExecutor implements Executor {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
      tasks.add(task);
    }

    boolean isIdle() {
      return tasks.isEmpty();
    }

    void runAll() {
      while (!tasks.isEmpty()) {
        tasks.remove().run();
      }
    }
  }
}
