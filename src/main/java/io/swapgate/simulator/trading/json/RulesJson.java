package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.Rule;
import io.swapgate.simulator.trading.unit.ShiftTrading;

/** Writes a unit's rules for trades. */
public final class RulesJson {
  private RulesJson() {}

  public static ObjectNode of(ShiftTrading rules) {
    var json = References.object();
    json.put("enabled", rules.enabled()).put("autoReview", rules.autoReview());
    json.put("allowDirectTrades", true).put("minHoursInFuture", rules.minHoursInFuture());
    json.put("minMinutesBetweenShifts", rules.minMinutesBetweenShifts());
    for (var rule : Rule.values()) {
      json.put(rule.field(), rules.outcome(rule).text());
    }
    for (var capability : Capability.values()) {
      json.put(capability.field(), rules.matching().contains(capability));
    }
    json.putArray("activityCategoryRules");
    json.putArray("externalActivityRules");
    return json.put("externalActivityRuleIgnoresActivityCategoryRule", false);
  }
}
