package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.schedule.ScheduleState;
import io.swapgate.swap.AgentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found about agents of one business unit; each is read when it is asked for, so that one
 * that cannot be read spoils no other.
 *
 * @param unit their business unit
 * @param schedules as the search tells them
 * @param published whether a schedule is published for any part of what was asked for
 * @param states what they do now; empty if it does not matter
 */
@RegisterForReflection // passed by the routes
public record AgentsFound(
    String unit,
    Map<String, JsonNode> schedules,
    boolean published,
    Optional<Map<String, ScheduleState>> states) {
  static AgentsFound of(String unit, JsonNode result, Optional<Map<String, ScheduleState>> states) {
    var schedules = new HashMap<String, JsonNode>();
    result
        .path("agentSchedules")
        .forEach(agent -> schedules.put(agent.path("user").path("id").asText(), agent));
    return new AgentsFound(unit, schedules, !result.path("publishedSchedules").isEmpty(), states);
  }

  Optional<JsonNode> schedule(AgentId agent) {
    return Optional.ofNullable(schedules.get(agent.value()));
  }

  /** An agent who is not found is not free: nothing is published of them, or of nobody. */
  ScheduleState state(AgentId agent) {
    if (schedule(agent).isEmpty()) {
      return published ? ScheduleState.UNRECOGNISED : ScheduleState.PUBLISHING;
    }
    return states
        .map(known -> known.getOrDefault(agent.value(), ScheduleState.UNRECOGNISED))
        .orElse(ScheduleState.SCHEDULED);
  }
}
