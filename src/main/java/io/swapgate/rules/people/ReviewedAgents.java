package io.swapgate.rules.people;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import java.util.List;
import java.util.Set;

/** Swaps of some agents are always for a person to decide. */
public final class ReviewedAgents implements SwapRule {
  private final Set<String> agents;

  public ReviewedAgents(RuleSettings settings) {
    this.agents = settings.list("agents");
    settings.needs("agents");
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    return asked.swap().agents().stream()
        .map(
            agent -> {
              boolean seen = agents.contains(agent.value());
              return Finding.of(
                      seen,
                      () ->
                          "swaps of %s are %s"
                              .formatted(
                                  agent,
                                  seen ? "always looked at by a person" : "decided by the rules"))
                  .about(agent);
            })
        .toList();
  }
}
