package io.swapgate.rules.hours;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.Side;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Holds the hours that are worked in some periods against a limit. */
final class MostHours {
  /** A stretch of time in which hours are counted; its words are made only where they are read. */
  record Period(Window window, Supplier<String> words) {}

  /** Which periods a window that is taken over lies in, by an agent's clocks. */
  @FunctionalInterface
  interface Periods {
    Stream<Period> of(Side side, Window taken);
  }

  private final Duration limit;
  private final Periods periods;

  MostHours(Duration limit, Periods periods) {
    this.limit = limit;
    this.periods = periods;
  }

  /** One finding for each period; what the swap does not make longer it is not blamed for. */
  List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken(
        (side, taken) -> periods.of(side, taken).map(period -> finding(side, period)));
  }

  /** Whether the agent works longer in {@code period} than without the swap. */
  static boolean grows(Side side, Window period) {
    return side.works().in(period).compareTo(side.worked().in(period)) > 0;
  }

  private Finding finding(Side side, Period period) {
    var hours = side.works().in(period.window());
    return Finding.of(
            hours.compareTo(limit) > 0 && grows(side, period.window()),
            () ->
                "%s would work %s %s; limit %s"
                    .formatted(
                        side.agent(), Words.hours(hours), period.words().get(), Words.limit(limit)))
        .about(side.agent())
        .measured(Measure.of(hours), Measure.of(limit))
        .in(period.window());
  }
}
