package io.swapgate.backend.genesyscloud.trade;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.backend.genesyscloud.unit.AgentRequest;
import io.swapgate.backend.genesyscloud.unit.Capabilities;
import io.swapgate.backend.genesyscloud.unit.UnitFacts;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Body;
import org.apache.camel.Variable;

/** Turns matched trades into swaps, and says what has to be known of units and agents before. */
@Named("tradeSwaps")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class TradeSwaps {
  private final Units units;
  private final UnitFacts facts;
  private final Capabilities capabilities;

  public TradeSwaps(Units units, UnitFacts facts, Capabilities capabilities) {
    this.units = units;
    this.facts = facts;
    this.capabilities = capabilities;
  }

  public TradesFound evaluated(@Variable("unit") String unit, @Body JobResult result) {
    var found = TradesFound.evaluated(unit, result.json());
    readable(found, TradeJson::managementUnit).forEach(id -> units.learn(id, unit));
    return found;
  }

  /** Management units whose rules have to be read first. */
  public List<String> unitsToRead(@Variable("trades") TradesFound trades) {
    return facts.withoutRules(readable(trades, TradeJson::managementUnit));
  }

  /** Agents who give a shift away that others can only take if they can do the same. */
  public List<AgentRequest> agentsToRead(@Variable("trades") TradesFound trades) {
    return readable(trades, TradeSwaps::giver)
        .flatMap(Optional::stream)
        .filter(giver -> !facts.trading(giver.managementUnit()).mismatch().isEmpty())
        .filter(giver -> !capabilities.isKnown(giver.agent()))
        .distinct()
        .toList();
  }

  Swap of(String unit, TradeJson trade) {
    return trade.swap(facts.business(unit), facts.trading(trade.managementUnit()), capabilities);
  }

  private static Optional<AgentRequest> giver(TradeJson trade) {
    return trade.isGiveaway()
        ? Optional.of(new AgentRequest(trade.managementUnit(), trade.giver()))
        : Optional.empty();
  }

  /** What those say that wait for a decision, but for those that cannot be read. */
  private static <T> Stream<T> readable(TradesFound trades, Function<TradeJson, T> what) {
    return trades.all().stream().flatMap(trade -> readable(trade, what));
  }

  private static <T> Stream<T> readable(TradeJson trade, Function<TradeJson, T> what) {
    try {
      return trade.status() == SwapStatus.PENDING_APPROVAL
          ? Stream.of(what.apply(trade))
          : Stream.empty();
    } catch (Fields.Unreadable | IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
