package io.swapgate.forecast;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.SwapSettled;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.ApprovedSwaps;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.schedule.ScheduleState;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Body;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Variable;

/** Asks the platform for a swap and both schedules, and the rules what they would say. */
@Named("wouldPass")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from would-pass
public class WouldPass {
  private final RulesInForce rules;
  private final ApprovedSwaps approved;
  private final ServerClock platformClock;
  private final RoundSchedules schedules;
  private final ProducerTemplate routes;

  public WouldPass(
      RulesInForce rules,
      ApprovedSwaps approved,
      ServerClock platformClock,
      RoundSchedules schedules,
      ProducerTemplate routes) {
    this.rules = rules;
    this.approved = approved;
    this.platformClock = platformClock;
    this.schedules = schedules;
    this.routes = routes;
  }

  /** Costs three calls to the platform. */
  public Forecast of(Swap swap) {
    var answer = routes.request("direct:would-pass", e -> e.getMessage().setBody(swap));
    var failed = answer.getException();
    if (failed instanceof SwapSettled settled) {
      return Forecast.no(String.valueOf(settled.getMessage()));
    }
    if (failed != null) {
      return Forecast.no("it cannot be found out now: " + failed.getMessage());
    }
    return answer.getMessage().getBody(Forecast.class);
  }

  /** One for each agent of the swap as it is now. */
  public List<ScheduleRequest> requests(@Variable("fresh") FreshSwap fresh) {
    var swap = fresh.swap();
    var range = rules.range(swap);
    boolean skills = rules.askForSkills(swap);
    return swap.agents().stream()
        .map(agent -> new ScheduleRequest(agent, swap.managementUnit(), range, range, skills))
        .toList();
  }

  public Forecast judge(@Variable("fresh") FreshSwap fresh, @Body List<AgentSchedule> read) {
    var swap = fresh.swap();
    var both = schedules.both(swap, read);
    var alone = new SwapCase(swap, platformClock.now(), approved);
    var said = Evaluation.by(rules.now(), alone, both);
    var against = new ArrayList<String>();
    if (swap.status() != SwapStatus.PENDING_APPROVAL) {
      against.add("the platform says " + swap.status());
    }
    both.all().stream()
        .filter(schedule -> schedule.state() != ScheduleState.SCHEDULED)
        .forEach(
            schedule ->
                against.add(
                    "the schedule of " + schedule.agent() + " is in state " + schedule.state()));
    said.rules().stream()
        .flatMap(rule -> rule.found().stream())
        .filter(Evaluation.Told::refuses)
        .forEach(told -> against.add(told.sentence()));
    return new Forecast(against.isEmpty(), against, said.rules());
  }
}
