package io.swapgate.rules.people;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import java.util.List;
import java.util.Set;

/** Only swaps of some management units, or of all but some, are for a program to decide. */
public final class ManagementUnits implements SwapRule {
  private final Set<String> allowed;
  private final Set<String> denied;

  public ManagementUnits(RuleSettings settings) {
    this.allowed = settings.list("allowed");
    this.denied = settings.list("denied");
    settings.needs("allowed", "denied");
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var unit = asked.swap().managementUnit();
    boolean out = denied.contains(unit) || (!allowed.isEmpty() && !allowed.contains(unit));
    return List.of(
        Finding.of(
            out,
            () ->
                "swaps of management unit %s are %s"
                    .formatted(unit, out ? "not approved by Swapgate" : "decided by the rules")));
  }
}
