package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.call.JobRequest;
import io.swapgate.backend.genesyscloud.call.JobResult;
import io.swapgate.backend.genesyscloud.unit.UnitFacts;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.failure.Failure;
import io.swapgate.failure.NeedsReview;
import io.swapgate.platform.AnswerBody;
import io.swapgate.platform.ServerClock;
import io.swapgate.poll.PageRequest;
import io.swapgate.poll.SwapPage;
import io.swapgate.poll.UnreadableSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Variable;

/** Lists matched trades, a page for each business unit: a single call where none waits. */
@Named("tradeListing")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Listing {
  /** How much of an unreadable entry is kept, in characters. */
  private static final int KEPT = 2_048;

  private final GenesysConfig config;
  private final Units units;
  private final UnitFacts facts;
  private final TradeQueries queries;
  private final TradeSwaps swaps;
  private final ServerClock clock;
  private int rounds;

  public Listing(
      GenesysConfig config,
      Units units,
      UnitFacts facts,
      TradeQueries queries,
      TradeSwaps swaps,
      ServerClock clock) {
    this.config = config;
    this.units = units;
    this.facts = facts;
    this.queries = queries;
    this.swaps = swaps;
    this.clock = clock;
  }

  /**
   * The business unit whose turn it is. Each round begins with another one: where the platform does
   * not answer, the round ends, and those that come after it must not always be the same.
   */
  public String unit(@Body PageRequest page) {
    var all = units.business();
    if (page.number() == 1) {
      rounds++;
    }
    return all.get((rounds + page.number()) % all.size());
  }

  public JobRequest summary(@Variable("unit") String unit) {
    var weeks = facts.business(unit).weeksFrom(clock.now(), config.weeks());
    return queries.summary(unit, weeks);
  }

  /** The weeks in which trades wait for a decision. */
  public List<LocalDate> waiting(@Body JobResult summary) {
    var weeks = new ArrayList<LocalDate>();
    for (JsonNode week : summary.json().path("weeks")) {
      int count =
          week.path("initiatingMatchedCount").asInt()
              + week.path("crossWeekReceivingMatchedCount").asInt();
      if (count > 0) {
        weeks.add(LocalDate.parse(week.path("weekDate").asText()));
      }
    }
    return weeks;
  }

  public boolean hasNone(@Variable("weeks") List<LocalDate> weeks) {
    return weeks.isEmpty();
  }

  public JobRequest evaluate(
      @Variable("unit") String unit, @Variable("weeks") List<LocalDate> weeks) {
    return queries.evaluate(unit, weeks);
  }

  /** The page of a unit that could not be asked; the others are all the same. */
  public SwapPage failed(
      @Variable("page-number") int number,
      @Variable("unit") String unit,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) NeedsReview thrown) {
    var found = thrown.failure();
    var words = "business unit " + unit + ": " + found.message();
    var failure = new Failure(found.kind(), found.status(), words, found.correlationId());
    return SwapPage.failed(new NeedsReview(failure), isLast(number));
  }

  /** The page of a unit in which no trade waits. */
  public SwapPage nothing(@Variable("page-number") int number) {
    return page(List.of(), List.of(), number);
  }

  /** The matched trades among those that were found, oldest first. */
  public SwapPage page(
      @Variable("trades") TradesFound trades, @Variable("page-number") int number) {
    var matched = new ArrayList<Swap>();
    var unreadable = new ArrayList<UnreadableSwap>();
    for (TradeJson trade : trades.all()) {
      try {
        if (trade.status() == SwapStatus.PENDING_APPROVAL) {
          matched.add(swaps.of(trades.unit(), trade));
        }
      } catch (Fields.Unreadable | IllegalArgumentException e) {
        unreadable.add(unreadable(trade, String.valueOf(e.getMessage())));
      }
    }
    matched.sort(Comparator.comparing(Swap::created));
    return page(matched, unreadable, number);
  }

  private SwapPage page(List<Swap> matched, List<UnreadableSwap> unreadable, int number) {
    return SwapPage.of(matched, unreadable, isLast(number), Optional.empty());
  }

  private boolean isLast(int number) {
    return number >= units.business().size();
  }

  private static UnreadableSwap unreadable(TradeJson trade, String reason) {
    var text = AnswerBody.excerpt(trade.found().toString(), KEPT);
    return new UnreadableSwap(id(trade), reason, text);
  }

  private static Optional<SwapId> id(TradeJson trade) {
    try {
      return Optional.of(new SwapId(trade.id()));
    } catch (Fields.Unreadable e) {
      return Optional.empty();
    }
  }
}
