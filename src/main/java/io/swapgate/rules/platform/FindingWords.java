package io.swapgate.rules.platform;

import io.swapgate.swap.PlatformFinding;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the platform finds, in the words of a coordinator. */
public final class FindingWords {
  /** A word begins: {@code minRest}, {@code WFMRule}, {@code min_rest}. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_\\s-]+");

  /** Of the agent who offers the swap, or of the one who takes it up. */
  private static final Pattern OF_AGENT = Pattern.compile("(Initiating|Receiving)(?:Agent)?(.+)");

  /** What can be said better of an agent than by the words of the type. */
  private static final Map<String, String> AGENT =
      Map.of(
          "MinimumTimeBetweenShifts", "would rest too little between two shifts",
          "PlanningPeriodMaxPaidTime", "would be paid for too much in the planning period",
          "PlanningPeriodMinPaidTime", "would be paid for too little in the planning period",
          "ShiftDisallowedActivityCategory", "gives away an activity that may not be swapped",
          "ShiftDoesNotExist", "no longer has the shift",
          "ShiftStartTooClose", "gives away a shift that starts too soon",
          "WeeklyMaxPaidTime", "would be paid for too much in a week",
          "WeeklyMinPaidTime", "would be paid for too little in a week");

  /** The same, of a swap. */
  private static final Map<String, String> SWAP =
      Map.of(
          "AgentCapabilityMismatch", "an agent cannot do what the shift takes",
          "CannotTradeWithYourself", "somebody swaps with themselves",
          "ShiftTradingNotEnabled", "swaps are not allowed in this management unit",
          "UnequalPaidTime", "the shifts are not paid alike");

  private FindingWords() {}

  /** One sentence, with the platform's own word at its end. */
  public static String sentence(PlatformFinding finding) {
    var type = finding.type();
    var words =
        switch (finding.kind()) {
          case VIOLATION -> "the platform says: " + words(type);
          case REVIEW -> "the platform wants a person to look: " + words(type);
          case UNEVALUATED -> "the platform could not work out: " + split(type);
        };
    return words + " (" + type + ")";
  }

  private static String words(String type) {
    var agent = OF_AGENT.matcher(type);
    if (agent.matches() && AGENT.containsKey(agent.group(2))) {
      return "the %s agent %s".formatted(split(agent.group(1)), AGENT.get(agent.group(2)));
    }
    return SWAP.getOrDefault(type, split(type));
  }

  private static String split(String type) {
    return BETWEEN_WORDS.matcher(type).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
