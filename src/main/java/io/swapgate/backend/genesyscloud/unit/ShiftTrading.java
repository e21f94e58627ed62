package io.swapgate.backend.genesyscloud.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A management unit's own rules for trades, {@code settings.shiftTrading}.
 *
 * @param mismatch which of skills, queues and languages have to match
 * @param paidTime which of the paid-time rules are not allowed to be broken, by their names
 * @param rules those that Swapgate has rules for, as settings of them
 */
public record ShiftTrading(
    boolean enabled,
    boolean autoReview,
    Set<Capability> mismatch,
    boolean matchingPlanningGroups,
    Set<String> paidTime,
    Map<String, String> rules) {
  /** What agents can be compared by. */
  public enum Capability {
    SKILLS(""),
    QUEUES("queue:"),
    LANGUAGES("language:");

    private final String prefix;

    Capability(String prefix) {
      this.prefix = prefix;
    }

    /** The list of an agent's, and what its items begin with among the skills. */
    String list() {
      return name().toLowerCase(Locale.ROOT);
    }

    String prefix() {
      return prefix;
    }

    private String required() {
      return "requiresMatching" + name().charAt(0) + list().substring(1);
    }
  }

  private static final Map<String, String> PAID_TIME =
      Map.of(
          "weeklyMinPaidViolations", "WeeklyMinPaidTime",
          "weeklyMaxPaidViolations", "WeeklyMaxPaidTime",
          "planningPeriodMinPaidViolations", "PlanningPeriodMinPaidTime",
          "planningPeriodMaxPaidViolations", "PlanningPeriodMaxPaidTime");

  static ShiftTrading read(JsonNode settings) {
    var mismatch = new HashSet<Capability>();
    for (Capability capability : Capability.values()) {
      if (settings.path(capability.required()).asBoolean()) {
        mismatch.add(capability);
      }
    }
    var paidTime = new HashSet<String>();
    PAID_TIME.forEach(
        (key, name) -> {
          if (forbids(settings, key)) {
            paidTime.add(name);
          }
        });
    return new ShiftTrading(
        settings.path("enabled").asBoolean(true),
        settings.path("autoReview").asBoolean(),
        Set.copyOf(mismatch),
        settings.path("requiresMatchingPlanningGroups").asBoolean(),
        Set.copyOf(paidTime),
        rules(settings));
  }

  private static Map<String, String> rules(JsonNode settings) {
    var rules = new LinkedHashMap<String, String>();
    if (settings.path("minHoursInFuture").asInt() > 0) {
      rules.put("notice.outcome", "hold");
      rules.put("notice.least", settings.path("minHoursInFuture").asInt() + "h");
    }
    if (forbids(settings, "minMinutesBetweenShiftsViolations")) {
      rules.put("min-rest.outcome", "hold");
      rules.put("min-rest.least", settings.path("minMinutesBetweenShifts").asInt() + "m");
    }
    if (forbids(settings, "unequalPaid")) {
      rules.put("equal-paid-time.outcome", "hold");
      rules.put("equal-paid-time.tolerance", "0m");
    }
    if (forbids(settings, "oneSided")) {
      rules.put("one-sided.outcome", "hold");
    }
    if (settings.path("maxTradesPerAgentPerWeek").asInt() > 0) {
      rules.put("max-swaps-per-week.outcome", "hold");
      rules.put(
          "max-swaps-per-week.limit", String.valueOf(settings.path("maxTradesPerAgentPerWeek")));
    }
    var categories = ProtectedCategories.read(settings.path("activityCategoryRules"));
    if (!categories.isEmpty()) {
      rules.put("protected-activities.outcome", "hold");
      rules.put("protected-activities.categories", String.join(",", categories));
    }
    return rules;
  }

  /** A rule whose breach a person would have to look at is one that we don't break. */
  private static boolean forbids(JsonNode settings, String key) {
    var outcome = settings.path(key).asText("Allow");
    return !outcome.equals("Allow");
  }
}
