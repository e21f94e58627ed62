package io.swapgate.backend.genesyscloud.decide;

import io.quarkus.arc.Unremovable;
import io.swapgate.backend.SharedStep;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.retry.RetryConfig;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.SwapStatus;
import io.swapgate.time.Timer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/**
 * One job for all decisions of a business unit that come together. Those whose swaps were looked at
 * together do, so the wait for others was at that look. No two share an agent: the flow lets nobody
 * in whose agents are at work.
 */
@Named("tradeDecisions")
@Unremovable
@Singleton
public class Decisions extends SharedStep {
  /** In it all come that were looked at together. */
  private static final Duration TOGETHER = Duration.ofMillis(100);

  /** Longer than what is waited for in memory, so that the swap is judged anew. */
  private static final Duration BEYOND = Duration.ofSeconds(1);

  private final Units units;
  private final RoundSchedules schedules;
  private final Duration movedPause;

  public Decisions(
      GenesysConfig config,
      RetryConfig retry,
      Units units,
      RoundSchedules schedules,
      ProducerTemplate routes,
      Timer timer) {
    super("direct:wfm-decide", new Crowd(TOGETHER, config.batchSize()), routes, timer);
    this.units = units;
    this.schedules = schedules;
    this.movedPause = retry.parkAfter().plus(BEYOND);
  }

  @Override
  protected String lane(Exchange one) {
    return units.businessOf(entry(one).swap().managementUnit());
  }

  @Override
  protected Object asked(String unit, List<Exchange> all) {
    return new Batch(unit, all.stream().map(Decisions::entry).toList(), movedPause);
  }

  @Override
  protected void share(Exchange done, Exchange one) {
    var ending = done.getVariable("batch", Batch.class).ending(entry(one).id());
    if (ending.moved()) {
      schedules.forget(ending.swap());
    }
    ending.failed().ifPresent(one::setException);
    one.getMessage().setBody(ending.swap());
  }

  private static Entry entry(Exchange one) {
    boolean approves = one.getVariable("call", String.class).equals("approve-swap");
    return new Entry(
        one.getMessage().getBody(FreshSwap.class),
        approves ? SwapStatus.APPROVED : SwapStatus.DENIED);
  }
}
