package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.swap.SwapType;
import io.swapgate.simulator.swap.TradeState;
import io.swapgate.simulator.trading.unit.BusinessUnit;
import io.swapgate.simulator.trouble.TroubleBook;
import java.time.Instant;

/** Writes trades as the contract has them, garbled where that is scripted. */
public final class TradeJson {
  private final OfferedShifts offered;
  private final Reviewers reviewers;
  private final TroubleBook troubles;

  public TradeJson(OfferedShifts offered, AuditTrail audit, TroubleBook troubles) {
    this.offered = offered;
    this.reviewers = new Reviewers(audit);
    this.troubles = troubles;
  }

  public ObjectNode of(Swap swap, BusinessUnit unit) {
    var terms = swap.terms();
    var json = References.to(swap.id()).put("state", TradeState.of(swap.status()).text());
    json.put("expirationDate", firstStart(terms).toString());
    json.set("initiating", initiating(swap, unit));
    putOther(json, swap, unit);
    var acceptable = json.putArray("acceptableIntervals");
    terms.inExchange().ifPresent(window -> put(acceptable.addObject(), window));
    json.put("oneSided", terms.type() == SwapType.GIVEAWAY);
    putReview(json, swap);
    troubles.of(swap.id()).garblings().forEach(how -> TradeGarbling.spoil(json, how));
    return json;
  }

  /** Puts the version, and who decided the trade and when, if anybody did. */
  public void putReview(ObjectNode json, Swap swap) {
    if (Reviewers.isReviewed(swap)) {
      json.set("reviewedBy", References.to(reviewers.reviewer(swap)));
      json.put("reviewedDate", swap.lastUpdated().toString());
    }
    var metadata = References.version(swap.version(), swap.lastUpdated());
    metadata.set("modifiedBy", References.to(reviewers.modifier(swap)));
    metadata.set("createdBy", References.to(swap.terms().agentId()));
    json.set("metadata", metadata.put("dateCreated", swap.created().toString()));
  }

  private ObjectNode initiating(Swap swap, BusinessUnit unit) {
    var terms = swap.terms();
    var week = unit.week(terms.window().start());
    var schedule = References.to(unit.schedule(week)).put("weekDate", week.toString());
    schedule.set("businessUnit", References.to(unit.id()));
    var side = References.object();
    side.set("user", References.to(terms.agentId()));
    side.set("managementUnit", References.to(terms.managementUnitId()));
    side.set("schedule", schedule);
    side.set("shift", shift(offered.of(swap).initiating(), terms.window(), unit));
    return side;
  }

  /** An unmatched trade has an addressee at most. */
  private void putOther(ObjectNode json, Swap swap, BusinessUnit unit) {
    var user = References.to(swap.terms().counterpartAgentId());
    if (TradeState.of(swap.status()) == TradeState.UNMATCHED) {
      json.putObject("target").set("user", user);
      return;
    }
    var side = json.putObject("receiving");
    side.set("user", user);
    swap.terms()
        .inExchange()
        .ifPresentOrElse(
            window -> side.set("shift", shift(offered.of(swap).receiving(), window, unit)),
            () -> side.putNull("shift"));
  }

  private static ObjectNode shift(String id, Window window, BusinessUnit unit) {
    var json = References.to(id);
    put(json, window);
    return json.put("weekDate", unit.week(window.start()).toString());
  }

  private static void put(ObjectNode json, Window window) {
    json.put("startDate", window.start().toString()).put("endDate", window.end().toString());
  }

  private static Instant firstStart(SwapTerms terms) {
    var offered = terms.window().start();
    return terms
        .inExchange()
        .map(Window::start)
        .filter(start -> start.isBefore(offered))
        .orElse(offered);
  }
}
