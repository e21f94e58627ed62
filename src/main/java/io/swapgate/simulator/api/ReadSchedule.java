package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;

/** GET an agent's schedule: the shifts that overlap a period. */
public final class ReadSchedule implements Endpoint {
  private final World world;

  public ReadSchedule(World world) {
    this.world = world;
  }

  @Override
  public Answer answer(Request request, String agentId) {
    var agent = world.agent(agentId).orElseThrow(() -> Refused.notFound("agent", agentId));
    return Answer.json(200, json(agent, period(Parameters.parse(request.rawQuery()))).toString());
  }

  private static Window period(Parameters parameters) {
    var from = parameters.instant("from");
    var to = parameters.instant("to");
    if (!to.isAfter(from)) {
      throw Refused.badRequest("Invalid to.", "Expected an instant after from.");
    }
    return new Window(from, to);
  }

  private static ObjectNode json(Agent agent, Window period) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("agentId", agent.id()).put("state", agent.state().name());
    json.put("timeZone", agent.timeZone());
    SwapJson.putAll(json.putArray("skills"), agent.skills());
    var shifts = json.putArray("shifts");
    agent.shiftsIn(period).forEach(shift -> put(shifts.addObject(), shift));
    json.put("lastUpdated", agent.lastUpdated().toString());
    return json;
  }

  private static void put(ObjectNode json, Shift shift) {
    json.put("id", shift.id());
    json.put("start", shift.window().start().toString());
    json.put("end", shift.window().end().toString());
    json.put("paidMinutes", shift.paidMinutes());
    json.put("activityCategory", shift.activity().name());
  }
}
