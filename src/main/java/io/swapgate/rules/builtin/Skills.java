package io.swapgate.rules.builtin;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.RulesConfig;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who takes a window has every skill that it takes. */
@ApplicationScoped
public class Skills implements ScheduleRule {
  private final RulesConfig.Switch config;

  public Skills(RulesConfig config) {
    this.config = config.skills();
  }

  @Override
  public String name() {
    return "skills";
  }

  @Override
  public Outcome outcome() {
    return config.outcome();
  }

  @Override
  public Optional<Refusal> check(Swap swap, BothSchedules before, BothSchedules after) {
    return refusal(before.counterpart(), swap.requiredSkills())
        .or(() -> refusal(before.agent(), needed(swap)));
  }

  private static Set<String> needed(Swap swap) {
    return swap.counterpartWindow().isPresent() ? swap.counterpartRequiredSkills() : Set.of();
  }

  private Optional<Refusal> refusal(AgentSchedule taker, Set<String> required) {
    var missing = new TreeSet<>(required);
    missing.removeAll(taker.skills());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                name(),
                taker.agent()
                    + " lacks "
                    + String.join(", ", missing)
                    + " for the shift that is taken over"));
  }
}
