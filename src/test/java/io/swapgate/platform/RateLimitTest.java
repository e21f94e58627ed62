package io.swapgate.platform;

import static io.swapgate.testing.Windows.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.testing.ManualTimer;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  /** Never looked into, nor is its context ever started. */
  private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

  private final SettableClock clock = new SettableClock(MONDAY);
  private final ManualTimer timer = new ManualTimer(clock);
  private final List<Integer> passed = new ArrayList<>();
  private final List<Instant> passes = new ArrayList<>();

  @Test
  void passesAtOnceUpToTheLimit() {
    var limit = perMinute(3);

    assertThat(IntStream.range(0, 5).mapToObj(i -> call(limit, i)))
        .containsExactly(true, true, true, false, false);
    assertThat(passed).containsExactly(0, 1, 2);
  }

  @Test
  void placeIsFreeWhenTheCallThatHadItIsAMinuteOld() {
    var limit = perMinute(2);
    call(limit, 1);
    timer.advance(Duration.ofSeconds(20));
    call(limit, 2);
    call(limit, 3);

    timer.advance(Duration.ofSeconds(39));
    assertThat(passed).containsExactly(1, 2);
    timer.advance(Duration.ofSeconds(2));
    assertThat(passed).containsExactly(1, 2, 3);
  }

  @Test
  void letsWaitingCallsPassInTheOrderInWhichTheyCame() {
    var limit = perMinute(2);
    IntStream.range(0, 9).forEach(i -> call(limit, i));

    timer.advance(Duration.ofMinutes(10));

    assertThat(passed).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void neverPassesMoreThanTheLimitInAnyMinute() {
    var limit = perMinute(10);
    var random = new Random(7);

    for (int i = 0; i < 500; i++) {
      call(limit, i);
      timer.advance(Duration.ofMillis(random.nextInt(9_000)));
    }
    timer.advance(Duration.ofHours(2));

    assertThat(passes).hasSize(500);
    for (int i = 10; i < passes.size(); i++) {
      assertThat(Duration.between(passes.get(i - 10), passes.get(i))).isGreaterThan(minute());
    }
  }

  @Test
  void zeroIsNoLimit() {
    var limit = perMinute(0);

    assertThat(IntStream.range(0, 1_000).allMatch(i -> call(limit, i))).isTrue();
  }

  private RateLimit perMinute(int calls) {
    var settings = Settings.shippedBut(Map.of("swapgate.rate.per-minute", Integer.toString(calls)));
    return new RateLimit(settings, clock, timer);
  }

  /** Whether the call passed at once. */
  private boolean call(RateLimit limit, int number) {
    return limit.process(
        exchange,
        doneSync -> {
          passed.add(number);
          passes.add(clock.instant());
        });
  }

  private static Duration minute() {
    return Duration.ofMinutes(1);
  }
}
