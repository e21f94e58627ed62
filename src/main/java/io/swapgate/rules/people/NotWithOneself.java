package io.swapgate.rules.people;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import java.util.List;

/** Nobody swaps with themselves. */
public final class NotWithOneself implements SwapRule {
  /** A rule without numbers. */
  public NotWithOneself(RuleSettings settings) {}

  @Override
  public List<Finding> judge(SwapCase asked) {
    var swap = asked.swap();
    boolean alone = swap.agent().equals(swap.counterpart());
    return List.of(
        Finding.of(
                alone,
                () ->
                    swap.agent()
                        + " swaps with "
                        + (alone ? "themselves" : swap.counterpart().toString()))
            .about(swap.agent()));
  }
}
