package io.swapgate.rules;

import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.RuleBook;
import io.swapgate.rules.book.RuleSet;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Schedules;
import io.swapgate.testing.Swaps;
import io.swapgate.testing.Windows;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to judge a swap with every rule on, of agents whose schedules of 17 weeks are
 * known; {@code ./mvnw -q -Pjmh}.
 */
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBench {
  private static final int WEEKS = 17;
  private static final int SHIFTS_A_WEEK = 5;

  private final RuleSet rules = AskedRule.all();
  private final BothSchedules schedules = Schedules.both(working("A-1", 8), working("A-2", 9));
  private final Swap swap =
      Swaps.draft("SW-1")
          .inZone("America/Chicago")
          .offering(shift(84, 8))
          .inExchange(shift(84, 9))
          .swap();
  private final SwapCase alone = AskedRule.dayBefore(swap);

  /** As the flow judges: first by the swap alone, then by the schedules. */
  @Benchmark
  public List<Verdict> judge() {
    return List.of(RuleBook.verdict(rules, alone), RuleBook.verdict(rules, alone, schedules));
  }

  /** As what-if and the review page do: every finding, told in words. */
  @Benchmark
  public Evaluation explain() {
    return Evaluation.by(rules, alone, schedules);
  }

  private static AgentSchedule working(String agent, int hour) {
    var windows =
        IntStream.range(0, WEEKS * SHIFTS_A_WEEK)
            .mapToObj(i -> shift(i, hour))
            .toArray(Window[]::new);
    return Schedules.in("America/Chicago", Schedules.working(agent, windows));
  }

  private static Window shift(int number, int hour) {
    int day = number / SHIFTS_A_WEEK * 7 + number % SHIFTS_A_WEEK;
    var start = Windows.MONDAY.plus(Duration.ofHours(day * 24L + hour + 6));
    return new Window(start, start.plus(Duration.ofHours(8)));
  }
}
