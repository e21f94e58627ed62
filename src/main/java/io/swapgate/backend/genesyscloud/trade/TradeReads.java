package io.swapgate.backend.genesyscloud.trade;

import io.quarkus.arc.Unremovable;
import io.swapgate.backend.SharedStep;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.swap.Swap;
import io.swapgate.time.Timer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** One look at a business unit for all swaps of it that come within {@code batch-wait}. */
@Named("tradeReads")
@Unremovable
@Singleton
public class TradeReads extends SharedStep {
  /** The weeks asked for are a union, so a look at more swaps asks for hardly more. */
  private static final int MOST = 1_000;

  private final Units units;

  public TradeReads(GenesysConfig config, Units units, ProducerTemplate routes, Timer timer) {
    super("direct:wfm-read-trades", new Crowd(config.batchWait(), MOST), routes, timer);
    this.units = units;
  }

  @Override
  protected String lane(Exchange one) {
    return units.businessOf(swap(one).managementUnit());
  }

  @Override
  protected Object asked(String unit, List<Exchange> all) {
    return new TradesAsked(unit, all.stream().map(TradeReads::swap).toList());
  }

  /** The trade, or nothing where there is none. */
  @Override
  protected void share(Exchange done, Exchange one) {
    var found = done.getMessage().getBody(TradesFound.class);
    one.setVariable("found", found);
  }

  private static Swap swap(Exchange one) {
    return one.getMessage().getBody(Swap.class);
  }
}
