package io.swapgate.retry;

import static io.swapgate.failure.FailureKind.ADHERENCE;
import static io.swapgate.failure.FailureKind.CONFLICT;
import static io.swapgate.failure.FailureKind.RATE_LIMITED;
import static io.swapgate.failure.FailureKind.REFUSED_BY_PLATFORM;
import static io.swapgate.failure.FailureKind.STALE;
import static io.swapgate.failure.FailureKind.TOKEN;
import static io.swapgate.failure.FailureKind.TOO_LATE;
import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.inhand.Room;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.platform.ServerClock;
import io.swapgate.retry.NextStep.Way;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.RetryNumbers;
import io.swapgate.testing.RetryNumbers.Numbers;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Settings;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PatienceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final SettableClock clock = new SettableClock(MONDAY);
  private final SwapInHand hand =
      new SwapInHand(Swaps.giveaway("SW-1", hours(8, 16)), 1, List.of());
  private RetryNumbers numbers = RetryNumbers.all(Numbers.steady(SECOND, 4));

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"RATE_LIMITED", "TOKEN", "REFUSED_BY_PLATFORM", "TOO_LATE", "UNEXPECTED"})
  void givesUpAfterTheAttemptsOfItsKind(FailureKind kind) {
    numbers = RetryNumbers.all(Numbers.steady(SECOND, 9)).but(kind, Numbers.steady(SECOND, 3));

    assertThat(fails(kind).way()).isEqualTo(Way.AGAIN);
    assertThat(fails(kind).way()).isEqualTo(Way.AGAIN);
    assertThat(fails(kind).way()).isEqualTo(Way.GIVE_UP);
  }

  @Test
  void countsEachKindForItself() {
    for (int i = 0; i < 3; i++) {
      assertThat(fails(STALE).way()).isEqualTo(Way.AGAIN);
      assertThat(fails(CONFLICT).way()).isEqualTo(Way.AGAIN);
    }

    assertThat(fails(CONFLICT).way()).isEqualTo(Way.GIVE_UP);
    assertThat(fails(STALE).failure().kind()).isEqualTo(STALE);
  }

  @Test
  void waitsLongerFromFailureToFailureOfTheSameKind() {
    numbers = RetryNumbers.all(new Numbers(SECOND, 2, Duration.ofSeconds(3), 9, 0));

    assertThat(fails(STALE).pause()).isEqualTo(SECOND);
    assertThat(fails(CONFLICT).pause()).isEqualTo(SECOND);
    assertThat(fails(STALE).pause()).isEqualTo(Duration.ofSeconds(2));
    assertThat(fails(STALE).pause()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void waitsAtLeastAsLongAsTheFailureAsksFor() {
    assertThat(fails(STALE, Duration.ofSeconds(7)).pause()).isEqualTo(Duration.ofSeconds(7));
    assertThat(fails(STALE, Duration.ofMillis(7)).pause()).isEqualTo(SECOND);
  }

  @Test
  void tooManyCallsCostNoAttempt() {
    for (int i = 0; i < 50; i++) {
      assertThat(fails(RATE_LIMITED, SECOND))
          .isEqualTo(new NextStep(Way.AGAIN, SECOND, failure(RATE_LIMITED)));
    }

    assertThat(fails(STALE).way()).isEqualTo(Way.AGAIN);
  }

  @Test
  void fetchesNewTokenOnceThenIsRefused() {
    var first = fails(TOKEN);
    var second = fails(TOKEN);

    assertThat(first.way()).isEqualTo(Way.AGAIN);
    assertThat(first.pause()).isZero();
    assertThat(second.way()).isEqualTo(Way.GIVE_UP);
    assertThat(second.failure())
        .isEqualTo(new Failure(REFUSED_BY_PLATFORM, OptionalInt.of(409), "TOKEN again", "corr-1"));
  }

  @Test
  void tokenMayRunOutAgainAfterOtherFailures() {
    fails(TOKEN);
    fails(STALE);

    assertThat(fails(TOKEN).way()).isEqualTo(Way.AGAIN);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT29.999S, AGAIN
          PT30S,     AGAIN
          PT30.001S, PARK
          PT5M,      PARK\
          """)
  void parksForLongerThanParkAfter(Duration pause, Way way) {
    numbers = RetryNumbers.all(Numbers.steady(pause, 4));

    assertThat(fails(ADHERENCE)).isEqualTo(new NextStep(way, pause, failure(ADHERENCE)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT5H59M59S,     AGAIN
          PT5H59M59.001S, GIVE_UP
          PT7H,           GIVE_UP
          PT9H,           GIVE_UP\
          """)
  void noAttemptAfterTheDeadline(Duration later, Way way) {
    clock.advance(later);

    assertThat(fails(STALE).way()).isEqualTo(way);
    assertThat(fails(RATE_LIMITED, SECOND).way()).isEqualTo(way);
  }

  @Test
  void saysThatItIsTooLateAndWhatFailedLast() {
    clock.advance(Duration.ofHours(6));

    var failure = fails(STALE).failure();

    assertThat(failure.kind()).isEqualTo(TOO_LATE);
    assertThat(failure.message()).contains("too soon").endsWith("STALE again");
    assertThat(failure.status()).hasValue(409);
    assertThat(failure.correlationId()).isEqualTo("corr-1");
  }

  @Test
  void exhaustedAttemptsComeBeforeTheDeadline() {
    numbers = RetryNumbers.all(Numbers.steady(SECOND, 1));
    clock.advance(Duration.ofHours(7));

    assertThat(fails(STALE)).isEqualTo(NextStep.giveUp(failure(STALE)));
  }

  private NextStep fails(FailureKind kind) {
    return fails(kind, Duration.ZERO);
  }

  private NextStep fails(FailureKind kind, Duration notBefore) {
    var platform = new ServerClock(clock);
    var patience =
        new Patience(
            numbers, new RulesInForce(AskedRule.usual()), platform, new Room(Settings.shipped()));
    var failure = failure(kind);
    hand.add(new Attempt(hand.attempts().size() + 1, clock.instant(), failure, "7"));
    return patience.after(hand, new TryAgainLater(failure, notBefore));
  }

  private static Failure failure(FailureKind kind) {
    return new Failure(kind, OptionalInt.of(409), kind + " again", "corr-1");
  }
}
