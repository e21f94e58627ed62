package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.unit.Capabilities;
import io.swapgate.backend.genesyscloud.unit.UnitFacts;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.schedule.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Body;
import org.apache.camel.Variable;

/** Puts together what was found about an agent: shifts, skills, and what the agent does now. */
@Named("agentSchedules")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Schedules {
  private final UnitFacts facts;
  private final ActivityCodes codes;
  private final Capabilities capabilities;

  public Schedules(UnitFacts facts, ActivityCodes codes, Capabilities capabilities) {
    this.facts = facts;
    this.codes = codes;
    this.capabilities = capabilities;
  }

  /** The schedule of the agent that was asked for. */
  public AgentSchedule of(@Body ScheduleRequest request, @Variable("found") AgentsFound found) {
    var agent = request.agent();
    var zone = facts.business(found.unit()).zone();
    var shifts =
        found.schedule(agent).map(json -> shifts(found.unit(), zone, json)).orElse(List.of());
    return new AgentSchedule(agent, found.state(agent), zone, capabilities.of(agent), shifts);
  }

  private List<Shift> shifts(String unit, ZoneId zone, JsonNode schedule) {
    var shifts = new ArrayList<Shift>();
    try {
      for (JsonNode shift : schedule.path("shifts")) {
        shifts.add(ShiftJson.read(shift, code -> codes.category(unit, code)));
      }
      for (JsonNode day : schedule.path("fullDayTimeOffMarkers")) {
        shifts.add(ShiftJson.dayOff(day, zone));
      }
      return shifts;
    } catch (Fields.Unreadable | IllegalArgumentException | DateTimeException e) {
      var why = "the schedule of " + schedule.path("user").path("id") + ": " + e.getMessage();
      throw new TryAgainLater(Failure.of(FailureKind.GARBLED, why));
    }
  }
}
