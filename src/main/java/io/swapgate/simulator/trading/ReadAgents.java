package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import java.util.List;

/** GET the users of a management unit, and one of them as an agent. */
final class ReadAgents {
  private static final List<String> OVERRIDES = List.of("workPlanOverrides");

  private final World world;
  private final BusinessUnits units;

  ReadAgents(World world, BusinessUnits units) {
    this.world = world;
    this.units = units;
  }

  Answer users(Ask ask) {
    units.of(ask.unit());
    var json = References.object();
    var users = json.putArray("entities");
    world.agents().stream()
        .filter(agent -> agent.managementUnitId().equals(ask.unit()))
        .map(Agent::id)
        .sorted()
        .forEach(id -> users.add(References.to(id)));
    return Answer.json(200, json.toString());
  }

  Answer agent(Ask ask) {
    units.of(ask.unit());
    var agent =
        world
            .agent(ask.last())
            .filter(known -> known.managementUnitId().equals(ask.unit()))
            .orElseThrow(() -> Refusals.unknown("agent", ask.last()));
    var json = References.to(agent.id());
    json.set("user", References.to(agent.id()));
    json.put("acceptDirectShiftTrades", true).put("schedulable", true);
    if (ask.expands(OVERRIDES, OVERRIDES)) {
      json.putArray("workPlanOverrides");
    }
    if (!ask.hasFlag("excludeCapabilities")) {
      putCapabilities(json, agent);
    }
    json.set("metadata", References.version(1));
    return Answer.json(200, json.toString());
  }

  /** The world knows skills only; their ids are their names. */
  private static void putCapabilities(ObjectNode json, Agent agent) {
    json.putArray("queues");
    json.putArray("languages");
    ArrayNode skills = json.putArray("skills");
    agent.skills().forEach(skill -> skills.add(References.to(skill)));
  }
}
