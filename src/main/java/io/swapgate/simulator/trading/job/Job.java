package io.swapgate.simulator.trading.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.json.References;
import java.time.Instant;

/** One job that was accepted: who may read it, how long, and what it answers in the end. */
final class Job {
  private final JobType type;
  private final Ask start;
  private final ObjectNode end;
  private final Instant until;
  private int pollsLeft;

  Job(JobType type, Ask start, Answered answered) {
    this.type = type;
    this.start = start;
    this.end = answered.json();
    this.until = answered.until();
    this.pollsLeft = answered.polls();
  }

  /** What is answered in the end, how many polls it takes, and how long it is kept. */
  record Answered(ObjectNode json, int polls, Instant until) {}

  boolean isKept(Instant now) {
    return now.isBefore(until);
  }

  boolean isFor(JobType wanted, String unit) {
    return type == wanted && start.unit().equals(unit);
  }

  boolean isOf(String client) {
    return start.client().equals(client);
  }

  /** Counts a poll and returns what it is told. */
  synchronized ObjectNode polled() {
    if (pollsLeft > 0) {
      pollsLeft--;
    }
    return pollsLeft > 0 ? envelope(end.path("id").asText(), type, JobStatus.PROCESSING) : end;
  }

  static ObjectNode envelope(String id, JobType type, JobStatus status) {
    return References.to(id).put("status", status.text()).put("type", type.text());
  }
}
