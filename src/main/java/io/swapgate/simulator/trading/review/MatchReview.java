package io.swapgate.simulator.trading.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.ShiftJson;
import io.swapgate.simulator.trading.unit.BusinessUnit;
import io.swapgate.simulator.trading.unit.UnitRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The platform's own review of a trade, which it does not make of a giveaway. */
public final class MatchReview {
  private final World world;
  private final UnitRules rules;
  private final Findings scripted;

  public MatchReview(World world, UnitRules rules, Findings scripted) {
    this.world = world;
    this.rules = rules;
    this.scripted = scripted;
  }

  /** Returns the review; empty for a giveaway. */
  public Optional<ObjectNode> of(Swap swap, BusinessUnit unit) {
    return swap.terms().inExchange().map(window -> review(swap, window, unit));
  }

  private ObjectNode review(Swap swap, Window inExchange, BusinessUnit unit) {
    var terms = swap.terms();
    var giver = agent(terms.agentId());
    var taker = agent(terms.counterpartAgentId());
    var json = References.object();
    var given = giver.cutOut(terms.window());
    var taken = taker.cutOut(inExchange);
    json.set("initiatingUser", user(giver, terms.window(), taken, unit));
    json.set("receivingUser", user(taker, inExchange, given, unit));
    var term = new Judgement.Term(rules.of(terms.managementUnitId()).rules(), world.now());
    put(json, swap, Judgement.of(terms, giver, taker, term));
    return json;
  }

  private void put(ObjectNode json, Swap swap, List<Found> judged) {
    var violations = json.putArray("violations");
    var forAdmin = json.putArray("adminReviewViolations");
    var unevaluated = json.putArray("unevaluatedRules");
    Stream.concat(judged.stream(), scripted.of(swap.id()).stream())
        .forEach(
            found -> {
              switch (found.finding()) {
                case VIOLATION -> put(violations.addObject(), found);
                case ADMIN_REVIEW -> put(forAdmin.addObject(), found);
                case UNEVALUATED -> unevaluated.add(found.type());
              }
            });
  }

  private static void put(ObjectNode violation, Found found) {
    violation.put("type", found.type()).putObject("params");
  }

  /** Counts the week of the agent's own shift, before the trade and after it. */
  private static ObjectNode user(Agent agent, Window gives, List<Shift> gets, BusinessUnit unit) {
    var week = unit.span(unit.week(gives.start()));
    var after = agent.without(gives, agent.lastUpdated()).with(gets, agent.lastUpdated());
    var json = References.object();
    json.put("preTradeSchedulePaidMinutes", paidMinutes(agent, week));
    json.put("postTradeSchedulePaidMinutes", paidMinutes(after, week));
    var activities = json.putObject("postTradeNewShift").putArray("activities");
    gets.forEach(shift -> activities.add(ShiftJson.foreseen(shift)));
    return json;
  }

  private static long paidMinutes(Agent agent, Window week) {
    return agent.shiftsIn(week).stream()
        .filter(shift -> !shift.window().start().isBefore(week.start()))
        .mapToLong(Shift::paidMinutes)
        .sum();
  }

  private Agent agent(String id) {
    return world.agent(id).orElseThrow(() -> Refused.notFound("agent", id));
  }
}
