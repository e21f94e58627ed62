package io.swapgate.rules.people;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.swap.Swap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who takes a window over can do what it takes. */
public final class Skills implements ScheduleRule {
  /** What has to match. */
  enum Match {
    /** Every skill that the window requires. */
    REQUIRED,
    /** Those, and every skill that its giver has. */
    ALL,
    /** Those, and one at least that its giver has, if the giver has any. */
    ANY
  }

  private final Match match;

  public Skills(RuleSettings settings) {
    this.match = settings.choice("match", Match.class).orElse(Match.REQUIRED);
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    var swap = asked.swap();
    var findings = new ArrayList<Finding>();
    findings.add(finding(asked.counterpart(), asked.agent(), swap.requiredSkills()));
    if (swap.counterpartWindow().isPresent()) {
      findings.add(finding(asked.agent(), asked.counterpart(), swap.counterpartRequiredSkills()));
    }
    return findings;
  }

  @Override
  public boolean asksForSkills(Swap swap) {
    return match != Match.REQUIRED
        || !swap.requiredSkills().isEmpty()
        || !swap.counterpartRequiredSkills().isEmpty();
  }

  private Finding finding(Side taker, Side giver, Set<String> required) {
    var has = taker.before().skills();
    var others = giver.before().skills();
    var missing = new TreeSet<>(required);
    if (match == Match.ALL) {
      missing.addAll(others);
    }
    missing.removeAll(has);
    boolean strangers =
        match == Match.ANY && !others.isEmpty() && others.stream().noneMatch(has::contains);
    return Finding.of(
            !missing.isEmpty() || strangers, () -> sentence(taker, giver, missing, strangers))
        .about(taker.agent());
  }

  private static String sentence(Side taker, Side giver, Set<String> missing, boolean strangers) {
    if (!missing.isEmpty()) {
      return taker.agent()
          + " lacks "
          + String.join(", ", missing)
          + " for the shift that is taken over";
    }
    return strangers
        ? taker.agent() + " has no skill in common with " + giver.agent()
        : taker.agent() + " has the skills for the shift that is taken over";
  }
}
