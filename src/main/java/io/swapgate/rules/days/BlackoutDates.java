package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.DayRange;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Days;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On some days of the year nothing is swapped, by the unit's clocks. */
public final class BlackoutDates implements SwapRule {
  private final List<DayRange> dates;

  public BlackoutDates(RuleSettings settings) {
    this.dates = settings.days("dates");
    settings.needs("dates");
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var swap = asked.swap();
    return Stream.concat(Stream.of(swap.window()), swap.counterpartWindow().stream())
        .map(window -> finding(swap, window))
        .toList();
  }

  private Finding finding(Swap swap, Window window) {
    var black = firstBlack(swap, window);
    return Finding.of(
            black.isPresent(),
            () ->
                "the shift from %s %s"
                    .formatted(
                        Words.span(window, swap.zone()),
                        black
                            .map(day -> "lies on " + Words.day(day) + ", when nothing is swapped")
                            .orElse("lies on no day that is blacked out")))
        .in(window);
  }

  private Optional<LocalDate> firstBlack(Swap swap, Window window) {
    return Days.of(window, swap.zone()).stream()
        .filter(day -> dates.stream().anyMatch(range -> range.has(day)))
        .findFirst();
  }
}
