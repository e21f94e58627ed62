package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.swap.SwapType;
import java.util.HashSet;
import java.util.Set;

/** What the platform itself finds about a trade, and what it could not find out. */
final class Findings {
  /** Not against the trade, but against its time: the schedule is not published yet. */
  private static final Set<String> UNPUBLISHED =
      Set.of("WeekScheduleUnpublished", "WeekScheduleDifferent", "WeekScheduleDoesNotExist");

  private Findings() {}

  /** Of the trade of a unit that has the rules {@code trading}. */
  static Set<PlatformFinding> of(JsonNode review, SwapType type, ShiftTrading trading) {
    var found = new HashSet<PlatformFinding>();
    review.path("violations").forEach(v -> add(found, v.path("type"), Kind.VIOLATION));
    review.path("adminReviewViolations").forEach(v -> add(found, v.path("type"), Kind.REVIEW));
    review.path("unevaluatedRules").forEach(rule -> add(found, rule, Kind.UNEVALUATED));
    if (!trading.enabled()) {
      found.add(new PlatformFinding("ShiftTradingNotEnabled", Kind.VIOLATION));
    }
    if (type == SwapType.GIVEAWAY) {
      // The platform judges none of them, and does not tell us by what it would.
      trading.paidTime().forEach(rule -> found.add(new PlatformFinding(rule, Kind.UNEVALUATED)));
      if (trading.matchingPlanningGroups()) {
        found.add(new PlatformFinding("MatchingPlanningGroups", Kind.UNEVALUATED));
      }
    }
    return found;
  }

  /** Whether the trade has to wait until a schedule is published. */
  static boolean waitForSchedule(JsonNode review) {
    for (String list : new String[] {"violations", "adminReviewViolations"}) {
      for (JsonNode violation : review.path(list)) {
        if (UNPUBLISHED.contains(violation.path("type").asText())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void add(Set<PlatformFinding> found, JsonNode type, Kind kind) {
    if (!UNPUBLISHED.contains(type.asText())) {
      found.add(new PlatformFinding(type.asText(), kind));
    }
  }
}
