package io.swapgate.rules.shifts;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.swap.SwapType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Only some types of swap are for a program to decide. */
public final class SwapTypes implements SwapRule {
  private final Set<SwapType> allowed;

  public SwapTypes(RuleSettings settings) {
    this.allowed = settings.choices("allowed", SwapType.class);
    settings.needs("allowed");
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var type = asked.swap().type();
    return List.of(
        Finding.of(
            !allowed.contains(type),
            () ->
                "the swap is a %s; allowed: %s"
                    .formatted(
                        type,
                        allowed.stream().map(SwapType::name).collect(Collectors.joining(", ")))));
  }
}
