package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Weeks;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Both shifts of a trade start in the same week by the unit's clocks, or not too far apart. */
public final class SameWeek implements SwapRule {
  private static final int FURTHEST = 52;

  private final int apart;
  private final Weeks weeks;

  public SameWeek(RuleSettings settings) {
    this.apart = settings.number("weeks-apart", 0, 0, FURTHEST);
    this.weeks = settings.weeks();
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var swap = asked.swap();
    return swap.counterpartWindow().stream().map(other -> finding(swap, other)).toList();
  }

  private Finding finding(Swap swap, Window other) {
    var own = weeks.of(swap.window().start(), swap.zone());
    var others = weeks.of(other.start(), swap.zone());
    long between = Math.abs(ChronoUnit.WEEKS.between(own, others));
    return Finding.of(
            between > apart,
            () ->
                "the shifts lie in %s and in %s; %s"
                    .formatted(
                        Weeks.words(own),
                        Weeks.words(others),
                        apart == 0
                            ? "they must lie in the same week"
                            : "at most " + weeks(apart).words() + " apart are allowed"))
        .measured(weeks(between), weeks(apart))
        .in(swap.span());
  }

  private static Measure weeks(long number) {
    return new Measure(number, Measure.Unit.WEEKS);
  }
}
