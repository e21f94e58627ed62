package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.job.Downloads;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.ShiftJson;
import io.swapgate.simulator.trading.unit.BusinessUnit;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import java.util.List;
import java.util.UUID;

/**
 * POST agentschedules/search: what is published of agents' schedules. Where a unit is publishing,
 * and does so openly, nothing is published of it meanwhile.
 */
final class SearchSchedules implements Operation {
  private final World world;
  private final BusinessUnits units;
  private final Jobs jobs;
  private final Downloads downloads;

  SearchSchedules(World world, BusinessUnits units, Jobs jobs, Downloads downloads) {
    this.world = world;
    this.units = units;
    this.jobs = jobs;
    this.downloads = downloads;
  }

  @Override
  public Answer answer(Ask ask) {
    var unit = units.get(ask.unit());
    var period = period(ask);
    var published = published(ask, unit);
    if (ask.hasFlag("forceAsync")) {
      return Answer.json(200, processing().toString());
    }
    var result = result(unit, period, published);
    var json = References.object().put("status", "Complete").put("progress", 100);
    if (jobs.downloads("search", ask)) {
      json.put("downloadUrl", downloads.keep(result, ask));
    } else {
      json.set("result", result);
    }
    return Answer.json(200, json.toString());
  }

  private static Window period(Ask ask) {
    var start = ask.instant("startDate");
    var end = ask.instant("endDate");
    if (!end.isAfter(start)) {
      throw Refusals.invalid("endDate must be after startDate.");
    }
    return new Window(start, end);
  }

  /** Who names nobody asks for all. */
  private List<Agent> published(Ask ask, BusinessUnit unit) {
    var agents =
        ask.has("userIds")
            ? ask.texts("userIds").stream().distinct().flatMap(id -> world.agent(id).stream())
            : world.agents().stream();
    return agents
        .filter(agent -> unit.managementUnits().contains(agent.managementUnitId()))
        .filter(agent -> agent.state() != AgentState.PUBLISHING)
        .toList();
  }

  /** There is no way to poll for the rest; whoever gets this must ask for less. */
  private static ObjectNode processing() {
    return References.object()
        .put("status", "Processing")
        .put("operationId", UUID.randomUUID().toString())
        .put("progress", 0);
  }

  private static ObjectNode result(BusinessUnit unit, Window period, List<Agent> agents) {
    var result = References.object().put("businessUnitTimeZone", unit.zone().getId());
    var schedules = result.putArray("publishedSchedules");
    if (!agents.isEmpty()) {
      for (var week : unit.weeks(period)) {
        var schedule = References.to(unit.schedule(week)).put("weekDate", week.toString());
        schedules.add(schedule.put("weekCount", 1));
      }
    }
    var list = result.putArray("agentSchedules");
    agents.forEach(agent -> list.add(schedule(agent, period, unit)));
    return result;
  }

  private static ObjectNode schedule(Agent agent, Window period, BusinessUnit unit) {
    var json = References.object();
    json.set("user", References.to(agent.id()));
    var shifts = json.putArray("shifts");
    agent.shiftsIn(period).forEach(shift -> shifts.add(ShiftJson.of(shift, unit)));
    json.putArray("fullDayTimeOffMarkers");
    return json;
  }
}
