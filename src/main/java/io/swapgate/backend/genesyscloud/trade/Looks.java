package io.swapgate.backend.genesyscloud.trade;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.call.JobRequest;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.SwapSettled;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.platform.AnswerBody;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Body;
import org.apache.camel.Variable;

/** Looks again at swaps: what an evaluation does not list, a query by agents may. */
@Named("tradeLooks")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Looks {
  /** How much of an unreadable trade is kept, in characters. */
  private static final int KEPT = 2_048;

  private final TradeQueries queries;
  private final TradeSwaps swaps;

  public Looks(TradeQueries queries, TradeSwaps swaps) {
    this.queries = queries;
    this.swaps = swaps;
  }

  public JobRequest evaluate(@Variable("asked") TradesAsked asked) {
    var weeks = queries.weeks(asked.unit(), asked.swaps());
    return queries.evaluate(asked.unit(), asked.managementUnits(), weeks);
  }

  /** Whether some were not listed. */
  public boolean misses(
      @Variable("asked") TradesAsked asked, @Variable("trades") TradesFound found) {
    return !asked.without(found).swaps().isEmpty();
  }

  public JobRequest query(
      @Variable("asked") TradesAsked asked, @Variable("trades") TradesFound found) {
    var missed = asked.without(found);
    var weeks = queries.weeks(missed.unit(), missed.swaps());
    return queries.query(missed.unit(), missed.managementUnits(), weeks, missed.agents());
  }

  public TradesFound queried(@Variable("trades") TradesFound found, @Body JobResult result) {
    return found.and(result.json());
  }

  /** The swap as it is now, with the version that a decision must show. */
  public FreshSwap fresh(@Body Swap swap, @Variable("found") TradesFound found) {
    var trade =
        found
            .find(swap.id().value())
            .orElseThrow(() -> SwapSettled.gone("the platform no longer lists it"));
    try {
      return fresh(found.unit(), trade);
    } catch (Fields.Unreadable | IllegalArgumentException e) {
      var why = e.getMessage() + ": " + AnswerBody.excerpt(trade.found().toString(), KEPT);
      throw new TryAgainLater(Failure.of(FailureKind.GARBLED, why));
    }
  }

  private FreshSwap fresh(String unit, TradeJson trade) {
    return switch (trade.status()) {
      case PENDING_APPROVAL -> new FreshSwap(matched(unit, trade), trade.version());
      case PENDING_VALIDATION -> throw SwapSettled.gone("it is no longer matched");
      case APPROVED -> throw SwapSettled.approved("the platform says that it is approved already");
      case DENIED, CANCELED, EXPIRED ->
          throw SwapSettled.gone("the platform says " + trade.status());
      case UNRECOGNISED ->
          throw new NeedsReview(
              Failure.of(FailureKind.GARBLED, "the trade is in a state that is not known"));
    };
  }

  private Swap matched(String unit, TradeJson trade) {
    if (!trade.evaluated()) {
      var why = "the platform lists it without having evaluated it";
      throw new TryAgainLater(Failure.of(FailureKind.CONFLICT, why));
    }
    if (Findings.waitForSchedule(trade.review())) {
      var why = "a schedule of the trade is not published";
      throw new TryAgainLater(Failure.of(FailureKind.PUBLISHING, why));
    }
    return swaps.of(unit, trade);
  }
}
