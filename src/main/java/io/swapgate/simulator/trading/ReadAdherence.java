package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.json.ActivityCode;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * GET adherence: who is on a contact now. Nothing else tells of it, and it keeps no approval from
 * being one. A conflict that is scripted to be one of adherence shows here alone, each time that
 * the giver is read; a session that is silent shows nowhere.
 */
final class ReadAdherence implements Operation {
  private static final int MOST = 100;

  private final World world;
  private final BusinessUnits units;
  private final TroubleBook troubles;

  ReadAdherence(World world, BusinessUnits units, TroubleBook troubles) {
    this.world = world;
    this.units = units;
    this.troubles = troubles;
  }

  @Override
  public Answer answer(Ask ask) {
    var ids = ask.query().all("userId").stream().distinct().toList();
    if (ids.isEmpty()) {
      throw Refusals.badRequest("no.user.ids.specified", "Name users by userId.");
    }
    if (ids.size() > MOST) {
      throw Refusals.badRequest("max.user.ids", "No more than " + MOST + " users at once.");
    }
    if (ids.contains("")) {
      throw Refusals.badRequest("invalid.id", "A userId is empty.");
    }
    var json = JsonNodeFactory.instance.arrayNode();
    var open = openSwaps();
    ids.stream()
        .flatMap(id -> world.agent(id).stream())
        .forEach(agent -> json.add(of(agent, open.getOrDefault(agent.id(), List.of()))));
    return Answer.json(200, json.toString());
  }

  private ObjectNode of(Agent agent, List<Swap> offered) {
    var scheduled = now(agent).map(Shift::activity).map(ActivityCode::category);
    var onContact = agent.state() == AgentState.ADHERENCE || isScripted(offered);
    var planned = scheduled.orElse("Unscheduled");
    var json = References.object();
    json.set("user", References.to(agent.id()));
    json.set("businessUnit", References.to(units.of(agent.managementUnitId()).id()));
    json.set("managementUnit", References.to(agent.managementUnitId()));
    json.put("scheduledActivityCategory", planned);
    json.put("systemPresence", onContact ? "OnQueue" : "Available");
    json.put("routingStatus", onContact ? "INTERACTING" : "IDLE");
    json.put("actualActivityCategory", onContact ? "OnQueueWork" : planned);
    json.put("isOutOfOffice", false);
    json.put("adherenceState", onContact || scheduled.isPresent() ? "InAdherence" : "Unscheduled");
    json.put("impact", "Neutral").put("removedFromManagementUnit", false);
    return json.put("timeOfAdherenceChange", agent.lastUpdated().toString());
  }

  private Optional<Shift> now(Agent agent) {
    var now = world.now();
    return agent.shifts().stream()
        .filter(shift -> !shift.window().start().isAfter(now) && shift.window().end().isAfter(now))
        .findFirst();
  }

  /** Returns those that are not final by who gives a shift in them. */
  private Map<String, List<Swap>> openSwaps() {
    return world.swaps().stream()
        .filter(swap -> !swap.status().isFinal())
        .collect(Collectors.groupingBy(swap -> swap.terms().agentId()));
  }

  private boolean isScripted(List<Swap> offered) {
    return offered.stream()
        .map(swap -> troubles.of(swap.id()))
        .anyMatch(script -> script.next(Trouble.Conflict.class, ReadAdherence::isOne).isPresent());
  }

  private static boolean isOne(Trouble.Conflict conflict) {
    return conflict.kind() == ConflictKind.ADHERENCE;
  }
}
