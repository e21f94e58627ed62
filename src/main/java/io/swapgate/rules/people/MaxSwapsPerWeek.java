package io.swapgate.rules.people;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Weeks;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody swaps too often in a week by the unit's clocks: the week in which the shifts start, as far
 * as Swapgate knows of their approval.
 */
public final class MaxSwapsPerWeek implements SwapRule {
  private static final int MOST = 1_000;

  private final int limit;
  private final Weeks weeks;

  public MaxSwapsPerWeek(RuleSettings settings) {
    this.limit = settings.number("limit", 3, 1, MOST);
    this.weeks = settings.weeks();
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var swap = asked.swap();
    return swap.agents().stream()
        .flatMap(agent -> touched(swap).map(week -> finding(asked, agent, week)))
        .toList();
  }

  private Stream<LocalDate> touched(Swap swap) {
    return Stream.concat(Stream.of(swap.window()), swap.counterpartWindow().stream())
        .map(window -> weeks.of(window.start(), swap.zone()))
        .distinct();
  }

  private Finding finding(SwapCase asked, AgentId agent, LocalDate monday) {
    var swap = asked.swap();
    var week = weeks.window(monday, swap.zone());
    int would = asked.approved().count(agent, week, swap.id()) + 1;
    return Finding.of(
            would > limit,
            () ->
                "it would be swap number %d of %s in %s; limit %s"
                    .formatted(would, agent, Weeks.words(monday), swaps(limit).words()))
        .about(agent)
        .measured(swaps(would), swaps(limit))
        .in(week);
  }

  private static Measure swaps(long number) {
    return new Measure(number, Measure.Unit.SWAPS);
  }
}
