package io.swapgate.backend.genesyscloud.decide;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.genesyscloud.call.JobRequest;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.backend.genesyscloud.trade.TradeQueries;
import io.swapgate.backend.genesyscloud.trade.TradesAsked;
import io.swapgate.backend.genesyscloud.trade.TradesFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Variable;

/** What a batch asks of the platform, and learns from its answers. */
@Named("tradeBatches")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Batches {
  private final TradeQueries queries;

  public Batches(TradeQueries queries) {
    this.queries = queries;
  }

  /** The job of the batch's next part. */
  public JobRequest job(@Variable("batch") Batch batch) {
    var asked = asked(batch);
    var weeks = queries.weeks(batch.unit(), asked.swaps());
    var body = queries.body(asked.managementUnits(), weeks);
    var entities = body.putArray("entities");
    batch.next().forEach(entry -> entry.addTo(entities));
    return new JobRequest(
        TradeQueries.path(batch.unit(), "trades/state/bulk/jobs"),
        body,
        "BulkUpdateTradeStates",
        "bulkUpdateTradeStatesResult",
        true);
  }

  public void completed(@Variable("batch") Batch batch, @Body JobResult result) {
    batch.completed(result);
  }

  public void failed(
      @Variable("batch") Batch batch,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception thrown) {
    batch.failed(thrown);
  }

  /** What has to be looked at to see which versions are old. */
  public TradesAsked asked(@Variable("batch") Batch batch) {
    return new TradesAsked(batch.unit(), batch.next().stream().map(Entry::swap).toList());
  }

  public void compare(@Variable("batch") Batch batch, @Variable("trades") TradesFound found) {
    batch.compare(found);
  }
}
