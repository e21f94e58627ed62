package io.swapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.failure.ProgramStops;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallGateTest {
  @Test
  void passesAtOnceUpToTheLimitLessOnePlaceForTheToken() {
    var calls = Calls.atMost(4);

    calls.make("a", "b", "c", "d");

    assertThat(calls.passed()).containsExactly("a", "b", "c");
  }

  @Test
  void placeIsFreeAMinuteAfterTheCallThatHadItHasEnded() {
    var calls = Calls.atMost(2);
    calls.make("first");
    calls.pass(Duration.ofSeconds(20));
    calls.end();
    calls.make("second");

    calls.pass(Duration.ofMillis(59_900));
    assertThat(calls.passed()).containsExactly("first");
    calls.pass(Duration.ofMillis(200));
    assertThat(calls.passed()).containsExactly("first", "second");
  }

  @Test
  void letsDecisionsPassBeforeReadsAndReadsBeforeTheRest() {
    var calls = Calls.atMost(2);
    calls.make("first");
    calls.make("list-swaps", "read-schedule", "read-swap", "approve-swap", "deny-swap");

    for (int i = 0; i < 6; i++) {
      calls.end();
      calls.pass(Duration.ofSeconds(61));
    }

    assertThat(calls.passed())
        .containsExactly(
            "first", "approve-swap", "deny-swap", "read-swap", "list-swaps", "read-schedule");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noMinuteAtThePlatformHoldsMoreThanTheLimitHoweverLongCallsTake(long seed) {
    var calls = Calls.atMost(10);
    var random = new Random(seed);
    var arrivals = new ArrayList<Instant>();

    for (int i = 0; i < 300; i++) {
      var takes = Duration.ofMillis(random.nextInt(20_000));
      var reaches = Duration.ofMillis(random.nextInt((int) takes.toMillis() + 1));
      calls.make(
          "call",
          call -> {
            calls.timer().in(reaches, () -> arrivals.add(calls.clock().instant()));
            calls.timer().in(takes, () -> calls.gate().ended(call, true));
          });
      calls.pass(Duration.ofMillis(random.nextInt(9_000)));
      if (random.nextInt(40) == 0) {
        calls.gate().pause(Duration.ofSeconds(random.nextInt(200)));
      }
    }
    calls.pass(Duration.ofHours(3));

    assertThat(arrivals).hasSize(300);
    arrivals.sort(Instant::compareTo);
    for (int i = 10; i < arrivals.size(); i++) {
      assertThat(Duration.between(arrivals.get(i - 10), arrivals.get(i)))
          .isGreaterThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void zeroIsNoLimit() {
    var calls = Calls.withoutLimit();

    IntStream.range(0, 1_000).forEach(i -> calls.make("call"));

    assertThat(calls.passed()).hasSize(1_000);
  }

  @Test
  void heedsWhatThePlatformCountsSinceOthersMayShareTheToken() {
    var calls = Calls.withoutLimit();
    calls.make("first");

    calls.gate().learn(98, 100, Duration.ofSeconds(30));
    calls.end();
    calls.make("second", "third", "fourth");

    assertThat(calls.passed()).containsExactly("first", "second", "third");
    calls.pass(Duration.ofSeconds(31));
    assertThat(calls.passed()).containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void heedsNoAnswerOfAWindowThatIsOver() {
    var calls = Calls.withoutLimit();
    calls.gate().learn(100, 100, Duration.ofSeconds(60));
    calls.gate().learn(3, 100, Duration.ofSeconds(20));

    calls.make("call");

    assertThat(calls.passed()).isEmpty();
  }

  @Test
  void makesNoCallWhileThePlatformAskedForAPause() {
    var calls = Calls.withoutLimit();
    calls.gate().pause(Duration.ofSeconds(10));
    calls.make("waits");

    calls.pass(Duration.ofSeconds(9));
    assertThat(calls.passed()).isEmpty();
    calls.pass(Duration.ofSeconds(2));
    assertThat(calls.passed()).containsExactly("waits");
  }

  @Test
  void tokenHasAPlaceOfItsOwn() {
    var calls = Calls.atMost(3);
    calls.make("a", "b", "c");

    calls.gate().enterForToken();

    assertThat(calls.passed()).containsExactly("a", "b");
  }

  @Test
  void turnsAllAwayOnceShut() {
    var calls = Calls.atMost(2);
    calls.make("first");
    var waiting = calls.make("second", call -> {});

    calls.gate().shut();
    calls.pass(Duration.ofMillis(1));

    assertThat(waiting.getException()).isInstanceOf(ProgramStops.class);
    assertThat(calls.make("third", call -> {}).getException()).isInstanceOf(ProgramStops.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void refusesALimitThatMakesNoSense(int limit) {
    assertThatThrownBy(() -> Calls.atMost(limit)).hasMessageContaining("swapgate.rate.per-minute");
  }

  @Test
  void tellsHowManyCallsAreLeftButForTheTokensPlace() {
    var calls = Calls.atMost(10);
    assertThat(calls.gate().left()).isEqualTo(9);

    calls.make("one", "two");
    assertThat(calls.gate().left()).isEqualTo(7);

    calls.end();
    calls.gate().learn(97, 100, Duration.ofSeconds(30));
    assertThat(calls.gate().left()).isEqualTo(3);

    calls.pass(Duration.ofSeconds(61));
    assertThat(calls.gate().left()).isEqualTo(9);

    calls.gate().pause(Duration.ofSeconds(5));
    assertThat(calls.gate().left()).isZero();
    assertThat(Calls.withoutLimit().gate().left()).isNaN();
  }
}
