package io.swapgate.rules.shifts;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import java.util.List;

/** Nobody gives a shift away for nothing in return. */
public final class OneSided implements SwapRule {
  /** A rule without numbers. */
  public OneSided(RuleSettings settings) {}

  @Override
  public List<Finding> judge(SwapCase asked) {
    var swap = asked.swap();
    boolean oneSided = swap.counterpartWindow().isEmpty();
    return List.of(
        Finding.of(
                oneSided,
                () ->
                    "%s gives a shift to %s %s"
                        .formatted(
                            swap.agent(),
                            swap.counterpart(),
                            oneSided ? "for nothing in return" : "for one in return"))
            .about(swap.agent()));
  }
}
