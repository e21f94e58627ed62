package io.swapgate.simulator.trading.review;

import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapTerms;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.Outcome;
import io.swapgate.simulator.trading.unit.Rule;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a unit's rules make of a trade that has a shift on either side, as far as it is cheap. */
final class Judgement {
  private final SwapTerms terms;
  private final ShiftTrading rules;
  private final List<Found> found = new ArrayList<>();

  private Judgement(SwapTerms terms, ShiftTrading rules) {
    this.terms = terms;
    this.rules = rules;
  }

  /** Returns what speaks against the trade at that time. */
  static List<Found> of(SwapTerms terms, Agent giver, Agent taker, Term term) {
    var judgement = new Judgement(terms, term.rules());
    judgement.judgeUnit(giver, taker);
    judgement.judgeShift("Initiating", giver, terms.window(), term.now());
    terms
        .inExchange()
        .ifPresent(window -> judgement.judgeShift("Receiving", taker, window, term.now()));
    judgement.judgePaidTime();
    return List.copyOf(judgement.found);
  }

  /** The rules that hold, and when. */
  record Term(ShiftTrading rules, Instant now) {}

  private void judgeUnit(Agent giver, Agent taker) {
    if (!rules.enabled()) {
      violates("ShiftTradingNotEnabled");
    }
    if (giver.state() == AgentState.PUBLISHING || taker.state() == AgentState.PUBLISHING) {
      violates("WeekScheduleUnpublished");
    }
    if (rules.matching().contains(Capability.SKILLS) && !haveSameSkills(giver, taker)) {
      violates("AgentCapabilityMismatch");
    }
  }

  private void judgeShift(String side, Agent agent, Window window, Instant now) {
    if (window.start().isBefore(now.plus(Duration.ofHours(rules.minHoursInFuture())))) {
      violates(side + "ShiftStartTooClose");
    }
    if (!agent.works(window)) {
      violates(side + "ShiftTimesChanged");
    }
  }

  private void judgePaidTime() {
    var offered = terms.window().length();
    if (terms.inExchange().map(Window::length).filter(offered::equals).isEmpty()) {
      breaks(Rule.UNEQUAL_PAID, "UnequalPaidTime");
    }
  }

  private void violates(String type) {
    found.add(Found.violation(type));
  }

  private void breaks(Rule rule, String type) {
    if (rules.outcome(rule) != Outcome.ALLOW) {
      var forbids = rules.outcome(rule) == Outcome.DISALLOW;
      found.add(new Found(forbids ? Finding.VIOLATION : Finding.ADMIN_REVIEW, type));
    }
  }

  private static boolean haveSameSkills(Agent giver, Agent taker) {
    return giver.skills().containsAll(taker.skills()) && taker.skills().containsAll(giver.skills());
  }
}
