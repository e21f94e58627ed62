package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.job.JobType;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.unit.Scope;
import java.time.LocalDate;
import java.util.List;

/** POST weeks/summary: how many matched trades each week has. */
final class SummariseWeeks implements Operation {
  private final Trades trades;
  private final Jobs jobs;

  SummariseWeeks(Trades trades, Jobs jobs) {
    this.trades = trades;
    this.jobs = jobs;
  }

  @Override
  public Answer answer(Ask ask) {
    var scope = trades.scope(ask);
    return jobs.start(JobType.WEEK_SUMMARY, ask, () -> summary(scope));
  }

  private ObjectNode summary(Scope scope) {
    var terms = trades.matched(scope).stream().map(Swap::terms).toList();
    var json = References.object();
    var weeks = json.putArray("weeks");
    scope.weeks().forEach(week -> weeks.add(count(week, terms, scope)));
    return json;
  }

  /** A trade over two weeks counts in both, each time as something else. */
  private static ObjectNode count(LocalDate week, List<SwapTerms> terms, Scope scope) {
    var initiating = 0;
    var receiving = 0;
    for (var each : terms) {
      var weeks = scope.unit().weeks(each);
      if (weeks.get(0).equals(week)) {
        initiating++;
      } else if (weeks.contains(week)) {
        receiving++;
      }
    }
    return References.object()
        .put("weekDate", week.toString())
        .put("initiatingMatchedCount", initiating)
        .put("crossWeekReceivingMatchedCount", receiving);
  }
}
