package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.PathSegment;
import io.swapgate.backend.genesyscloud.call.Reply;
import io.swapgate.backend.genesyscloud.unit.AgentRequest;
import io.swapgate.backend.genesyscloud.unit.Capabilities;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.schedule.ScheduleRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** Asks for agents' published schedules; for fewer at a time if the platform takes long. */
@Named("scheduleSearch")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class ScheduleSearch {
  private final ObjectMapper json;
  private final Capabilities capabilities;
  private volatile int most = ScheduleReads.MOST;

  public ScheduleSearch(ObjectMapper json, Capabilities capabilities) {
    this.json = json;
    this.capabilities = capabilities;
  }

  /** How many agents may be asked for at once. */
  int most() {
    return most;
  }

  public String path(@Variable("asked") AgentsAsked asked) {
    return "/api/v2/workforcemanagement/businessunits/%s/agentschedules/search"
        .formatted(PathSegment.of(asked.unit()));
  }

  public String body(@Variable("asked") AgentsAsked asked) {
    var range = asked.range();
    var body = json.createObjectNode();
    body.put("startDate", range.start().toString()).put("endDate", range.end().toString());
    var users = body.putArray("userIds");
    asked.agents().forEach(agent -> users.add(agent.value()));
    return body.toString();
  }

  /** The answer, with the result in it or where it is. */
  public JsonNode answer(Exchange exchange) {
    var reply = Reply.of(exchange, json);
    var answer = reply.json();
    if (answer.path("status").asText().equals("Processing")) {
      // There is no way to ask for the result later: it would be told by a notification.
      most = Math.max(2, most / 2);
      var why = "the platform takes long to find schedules; from now on fewer are asked for";
      throw new TryAgainLater(Failure.of(FailureKind.PLATFORM_DOWN, why));
    }
    if (answer.path("downloadUrl").asText().isEmpty() && !answer.path("result").isObject()) {
      throw reply.garbled("a search without a result");
    }
    return answer;
  }

  /** Where the result is. */
  public String file(@Variable("search") JsonNode search) {
    return search.path("downloadUrl").asText();
  }

  public boolean isInFile(@Variable("search") JsonNode search) {
    return !file(search).isEmpty();
  }

  /** The result from a file, in the shape of an answer that holds it. */
  public JsonNode fromFile(Exchange exchange) {
    return json.createObjectNode().set("result", Reply.of(exchange, json).json());
  }

  /** Agents of whom has to be known what they can do. */
  public List<AgentRequest> agentsToRead(@Variable("asked") AgentsAsked asked) {
    return asked.requests().stream()
        .filter(ScheduleRequest::skills)
        .map(request -> new AgentRequest(request.managementUnit(), request.agent()))
        .filter(agent -> !capabilities.isKnown(agent.agent()))
        .distinct()
        .toList();
  }
}
