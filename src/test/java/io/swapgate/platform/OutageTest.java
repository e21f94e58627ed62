package io.swapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the {@link CallGate} does while the platform is down. */
class OutageTest {
  private final Calls calls = Calls.withoutLimit();

  @Test
  void looksWithOneCallWhetherThePlatformIsBackAfterFiveInARowCameToNothing() {
    calls.fail(5);
    calls.make("read-swap", "list-swaps", "approve-swap");

    assertThat(calls.gate().isOutage()).isTrue();
    calls.pass(Duration.ofMillis(999));
    assertThat(calls.passed()).hasSize(5);
    calls.pass(Duration.ofMillis(2));
    assertThat(calls.passed()).hasSize(6).endsWith("list-swaps");
  }

  @Test
  void anAnswerInBetweenIsNoOutage() {
    calls.fail(4);
    calls.make("read-swap");
    calls.end();
    calls.fail(4);

    assertThat(calls.gate().isOutage()).isFalse();
  }

  @Test
  void looksLessAndLessOftenUntilAnAnswerComes() {
    calls.fail(5);
    var probe = calls.make("list-swaps", call -> {});
    calls.pass(Duration.ofSeconds(1));
    calls.gate().ended(probe, false);
    calls.make("list-swaps", "read-swap");

    calls.pass(Duration.ofMillis(1_900));
    assertThat(calls.passed()).hasSize(6);
    calls.pass(Duration.ofMillis(200));
    assertThat(calls.passed()).hasSize(7);
    calls.end();
    calls.pass(Duration.ofMillis(1));
    assertThat(calls.passed()).hasSize(8);
    assertThat(calls.gate().isOutage()).isFalse();
  }

  @Test
  void anAnswerToACallThatWasUnderWayBeforeEndsIt() {
    var slow = calls.make("read-schedule", call -> {});
    calls.fail(5);
    calls.make("read-swap");

    calls.gate().ended(slow, true);
    calls.pass(Duration.ofMillis(1));

    assertThat(calls.gate().isOutage()).isFalse();
    assertThat(calls.passed()).hasSize(7);
  }
}
