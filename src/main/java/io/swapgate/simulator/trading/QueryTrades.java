package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.job.JobType;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.TradeJson;
import io.swapgate.simulator.trading.unit.Scope;
import java.util.List;

/** POST trades/query: the trades of agents, in whatever state they are. */
final class QueryTrades implements Operation {
  private final Trades trades;
  private final Jobs jobs;
  private final TradeJson json;

  QueryTrades(Trades trades, Jobs jobs, TradeJson json) {
    this.trades = trades;
    this.jobs = jobs;
    this.json = json;
  }

  @Override
  public Answer answer(Ask ask) {
    var scope = trades.scope(ask);
    var users = ask.texts("userIds");
    return jobs.start(JobType.QUERY, ask, () -> result(scope, users));
  }

  private ObjectNode result(Scope scope, List<String> users) {
    var result = References.object();
    var entities = result.putArray("entities");
    trades.all(scope).stream()
        .filter(swap -> swap.terms().agentIds().stream().anyMatch(users::contains))
        .forEach(swap -> entities.add(json.of(swap, scope.unit())));
    return result;
  }
}
