package io.swapgate.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.AgentId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many threads at one gate, from seeds that are fixed. */
class AgentGateCrowdTest {
  private static final int CROWD = 4;
  private static final int EACH = 1_000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch through = new CountDownLatch(CROWD * EACH);
  private final Map<AgentId, Visit> inside = new ConcurrentHashMap<>();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger mostAtWork = new AtomicInteger();
  private final Queue<AgentId> clashes = new ConcurrentLinkedQueue<>();

  @AfterEach
  void sendThreadsHome() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource(textBlock = "1, 8, 12\n2, 8, 3\n3, 1, 12\n4, 3, 200")
  void everyoneGetsThroughAndNoTwoShareAnAgent(long seed, int places, int agents)
      throws InterruptedException {
    var gate = new AgentGate(places, 1, threads, Clock.systemUTC());

    for (int i = 0; i < CROWD; i++) {
      var random = new Random(seed * CROWD + i);
      threads.execute(() -> enterMany(gate, random, agents));
    }

    assertThat(through.await(60, TimeUnit.SECONDS)).as("everyone got through").isTrue();
    assertThat(clashes).isEmpty();
    assertThat(mostAtWork).hasValueBetween(1, places);
  }

  private void enterMany(AgentGate gate, Random random, int agents) {
    for (int i = 0; i < EACH; i++) {
      int first = random.nextInt(agents);
      int second = random.nextInt(agents);
      var ids = first == second ? List.of(agent(first)) : List.of(agent(first), agent(second));
      new Visit(gate, ids, random.nextBoolean()).begin();
    }
  }

  private static AgentId agent(int number) {
    return new AgentId("A-" + number);
  }

  /** One ticket's way through the gate. */
  private final class Visit {
    private final AgentGate gate;
    private final boolean restsFirst;
    private final Ticket ticket;

    Visit(AgentGate gate, List<AgentId> agents, boolean restsFirst) {
      this.gate = gate;
      this.restsFirst = restsFirst;
      this.ticket = new Ticket(agents, "MU-" + agents, this::inside);
    }

    void begin() {
      gate.enter(ticket);
    }

    private void inside() {
      mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
      ticket.agents().forEach(this::take);
      linger();
      atWork.decrementAndGet();
      if (restsFirst) {
        gate.rest(ticket);
        linger();
      }
      ticket.agents().forEach(agent -> inside.remove(agent, this));
      gate.leave(ticket);
      through.countDown();
    }

    private void take(AgentId agent) {
      if (inside.putIfAbsent(agent, this) != null) {
        clashes.add(agent);
      }
    }

    /** Gives others the time to clash. */
    private void linger() {
      for (int i = 0; i < 200; i++) {
        Thread.onSpinWait();
      }
    }
  }
}
