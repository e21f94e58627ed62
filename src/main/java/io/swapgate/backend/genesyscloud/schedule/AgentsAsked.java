package io.swapgate.backend.genesyscloud.schedule;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.util.List;

/** Agents of one business unit whose schedules are read together. */
@RegisterForReflection // asked by the routes
public record AgentsAsked(String unit, List<ScheduleRequest> requests) {
  List<AgentId> agents() {
    return requests.stream().map(ScheduleRequest::agent).distinct().toList();
  }

  /** Enough for all of them. */
  Window range() {
    return requests.stream().map(ScheduleRequest::range).reduce(Window::span).orElseThrow();
  }
}
