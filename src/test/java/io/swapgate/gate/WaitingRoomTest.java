package io.swapgate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {
  private final WaitingRoom room = new WaitingRoom(2);

  @AfterEach
  void close() {
    room.shutdownNow();
  }

  @Test
  void endsEveryWaitWhenItHurriesEachOnce() {
    var ended = new AtomicInteger();
    var waits =
        IntStream.range(0, 5_000)
            .mapToObj(i -> room.schedule(ended::incrementAndGet, 1, TimeUnit.HOURS))
            .toList();

    room.hurry();

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(waits).allMatch(wait -> wait.isDone()));
    assertThat(ended).hasValue(5_000);
    assertThat(room.getQueue()).isEmpty();
  }
}
