package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.call.Reply;
import io.swapgate.schedule.ScheduleState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;
import org.jspecify.annotations.Nullable;

/** What agents do now. The platform approves whatever they do; that we wait is our own rule. */
@Named("adherence")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Adherence {
  private final ObjectMapper json;
  private final GenesysConfig config;

  public Adherence(ObjectMapper json, GenesysConfig config) {
    this.json = json;
    this.config = config;
  }

  /** Whether it matters. */
  public boolean isAsked() {
    return config.adherence();
  }

  public String query(@Variable("asked") AgentsAsked asked) {
    return asked.agents().stream()
        .map(agent -> "userId=" + URLEncoder.encode(agent.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The states of the agents that the platform tells of. */
  public Map<String, ScheduleState> states(Exchange exchange) {
    var states = new HashMap<String, ScheduleState>();
    for (JsonNode agent : Reply.of(exchange, json).json()) {
      states.put(agent.path("user").path("id").asText(), state(agent));
    }
    return states;
  }

  /** Puts what was found about all agents side by side. */
  public AgentsFound beside(
      @Variable("asked") AgentsAsked asked,
      @Variable("search") JsonNode search,
      @Variable("states") @Nullable Map<String, ScheduleState> states) {
    return AgentsFound.of(asked.unit(), search.path("result"), Optional.ofNullable(states));
  }

  static ScheduleState state(JsonNode adherence) {
    return switch (adherence.path("routingStatus").asText()) {
      case "INTERACTING", "COMMUNICATING" -> ScheduleState.ADHERENCE;
      case "OFF_QUEUE", "IDLE", "NOT_RESPONDING" -> ScheduleState.SCHEDULED;
      default -> byAdherence(adherence.path("adherenceState").asText());
    };
  }

  private static ScheduleState byAdherence(String state) {
    return switch (state) {
      case "InAdherence", "OutOfAdherence", "Unscheduled", "Ignored", "Explained" ->
          ScheduleState.SCHEDULED;
      default -> ScheduleState.UNRECOGNISED;
    };
  }
}
