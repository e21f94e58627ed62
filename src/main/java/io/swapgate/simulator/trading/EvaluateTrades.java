package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.Bystanders;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.job.JobType;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.TradeJson;
import io.swapgate.simulator.trading.review.MatchReview;
import io.swapgate.simulator.trading.unit.Scope;
import io.swapgate.simulator.trouble.Step;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;
import java.util.List;
import java.util.stream.Stream;

/**
 * POST trades/evaluate: the matched trades, each with the platform's review. It is this API's
 * listing and its only fresh read in one, so both kinds of trouble strike here, and a bystander may
 * change a trade as soon as it has been read.
 */
final class EvaluateTrades implements Operation {
  private final Trades trades;
  private final Jobs jobs;
  private final Words words;
  private final Disturbances disturbances;

  /** How trades and reviews are written. */
  record Words(TradeJson json, MatchReview review) {}

  /** What may go wrong with a read. */
  record Disturbances(TroubleBook troubles, Bystanders bystanders) {}

  EvaluateTrades(Trades trades, Jobs jobs, Words words, Disturbances disturbances) {
    this.trades = trades;
    this.jobs = jobs;
    this.words = words;
    this.disturbances = disturbances;
  }

  @Override
  public Answer answer(Ask ask) {
    if (disturbances.troubles().nextListingIsProxied()) {
      return Answer.proxyPage(200);
    }
    var scope = trades.scope(ask);
    var matched = trades.matched(scope);
    matched.forEach(this::fail);
    var page = matched.stream().flatMap(swap -> next(swap, Trouble.ProxyPage.class)).findFirst();
    if (page.isPresent()) {
      return Answer.proxyPage(page.get().status());
    }
    var answer = jobs.start(JobType.EVALUATE, ask, () -> result(matched, scope));
    matched.forEach(this::meddle);
    return answer;
  }

  private ObjectNode result(List<Swap> matched, Scope scope) {
    var json = References.object();
    var entities = json.putArray("entities");
    for (var swap : matched) {
      var entry = entities.addObject();
      entry.set("trade", words.json().of(swap, scope.unit()));
      words
          .review()
          .of(swap, scope.unit())
          .ifPresentOrElse(
              review -> entry.set("matchReview", review), () -> entry.putNull("matchReview"));
    }
    return json;
  }

  private void fail(Swap swap) {
    disturbances
        .troubles()
        .of(swap.id())
        .next(Trouble.Failure.class, failure -> failure.step() == Step.READ)
        .ifPresent(
            failure -> {
              throw Refusals.scripted(failure.status());
            });
  }

  private void meddle(Swap swap) {
    next(swap, Trouble.InBetween.class)
        .forEach(trouble -> disturbances.bystanders().meddle(swap.id(), trouble.what()));
  }

  private <T extends Trouble> Stream<T> next(Swap swap, Class<T> type) {
    return disturbances.troubles().of(swap.id()).next(type).stream();
  }
}
