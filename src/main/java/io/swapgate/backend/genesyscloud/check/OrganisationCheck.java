package io.swapgate.backend.genesyscloud.check;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.schedule.AgentsAsked;
import io.swapgate.backend.genesyscloud.unit.AgentRequest;
import io.swapgate.backend.genesyscloud.unit.UnitFacts;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.platform.CheckLine;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.book.PlatformRules;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;

/** Looks whether all that is needed can be read: units, their rules, schedules, agents. */
@Named("organisationCheck")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class OrganisationCheck {
  private final GenesysConfig config;
  private final Units units;
  private final UnitFacts facts;
  private final PlatformRules rules;
  private final ServerClock clock;
  private final ProducerTemplate routes;

  public OrganisationCheck(
      GenesysConfig config,
      Units units,
      UnitFacts facts,
      PlatformRules rules,
      ServerClock clock,
      ProducerTemplate routes) {
    this.config = config;
    this.units = units;
    this.facts = facts;
    this.rules = rules;
    this.clock = clock;
    this.routes = routes;
  }

  /** A line for each thing that was looked at; fails if the platform could not be asked at all. */
  public List<CheckLine> lines() throws Exception {
    var probe = new Probe(routes);
    units.business().forEach(unit -> check(unit, probe));
    return probe.lines();
  }

  private void check(String unit, Probe probe) {
    var what = "business unit " + unit;
    var read =
        probe.ask("wfm-read-unit", unit, Map.of("unit", unit), what, Permission.BUSINESS_UNIT);
    if (read.isEmpty()) {
      return;
    }
    var clocks = facts.business(unit);
    probe.fine(
        "platform: %s: its weeks begin on %s by the clocks of %s"
            .formatted(what, clocks.weekStart(), clocks.zone()));
    if (units.management(unit).isEmpty()) {
      probe.fine(
          "platform: %s: swapgate.genesys.management-units.%s is not set, so trades are asked for"
                  .formatted(what, unit)
              + " without naming units, of which the published description does not say that it"
              + " means all");
    }
    units.management(unit).forEach(management -> check(unit, management, probe));
    var asked = Map.<String, Object>of("unit", unit, "page-number", 1);
    probe.ask("wfm-list-unit", "", asked, "the trades of " + what, Permission.TRADES);
  }

  private void check(String unit, String management, Probe probe) {
    var what = "management unit " + management;
    var variables = Map.<String, Object>of("unit", unit);
    var read = probe.ask("wfm-read-unit-rules", management, variables, what, Permission.UNIT_RULES);
    if (read.isEmpty()) {
      return;
    }
    var trading = facts.trading(management);
    probe.fine(
        "platform: %s: its own rules were read; automatic review is %s"
            .formatted(what, trading.autoReview() ? "ON: two programs decide there" : "off"));
    if (!trading.enabled()) {
      probe.fault("platform: " + what + ": trades are not enabled there");
    }
    rules.differences(management, trading.rules()).forEach(probe::fine);
    probe
        .ask("wfm-read-users", management, variables, "the agents of " + what, Permission.AGENTS)
        .map(answer -> answer.getMessage().getBody(String.class))
        .filter(agent -> !agent.isEmpty())
        .ifPresent(agent -> check(unit, management, new AgentId(agent), probe));
  }

  private void check(String unit, String management, AgentId agent, Probe probe) {
    var now = clock.now();
    var range = new Window(now, now.plus(Duration.ofDays(7)));
    var request = new ScheduleRequest(agent, management, range, range, true);
    var asked = new AgentsAsked(unit, List.of(request));
    var what = " of an agent of management unit " + management;
    var variables = Map.<String, Object>of("unit", unit, "asked", asked);
    probe
        .ask("wfm-search-schedules", "", variables, "the schedule" + what, Permission.SCHEDULES)
        .ifPresent(
            found ->
                probe.ask(
                    "wfm-know-codes",
                    "",
                    Map.of("unit", unit, "search", found.getVariable("search")),
                    "the activity codes of business unit " + unit,
                    Permission.CODES));
    var one = new AgentRequest(management, agent);
    probe.ask("wfm-read-agent", one, variables, "the skills" + what, Permission.AGENTS);
    if (config.adherence()) {
      var all = Map.<String, Object>of("unit", unit, "asked", asked);
      probe.ask("wfm-ask-adherence", "", all, "the adherence" + what, Permission.ADHERENCE);
    }
  }
}
