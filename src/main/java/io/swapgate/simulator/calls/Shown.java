package io.swapgate.simulator.calls;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.TradeState;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which swaps and agents an answer of the job API shows, each as a reading of its own. */
public record Shown(Instant at, CallKind call, Delivery delivery) {
  /** Finds them in an answer or in a download, which holds an answer's result alone. */
  public Stream<Reading> in(JsonNode answer) {
    if (call == CallKind.ADHERENCE) {
      return elements(answer).map(this::adherence);
    }
    return Stream.of("evaluateTradesResult", "queryTradesResult", "result", "")
        .map(result -> result.isEmpty() ? answer : answer.path(result))
        .flatMap(this::inResult);
  }

  private Stream<Reading> inResult(JsonNode result) {
    var trades =
        elements(result.path("entities"))
            .map(entry -> entry.has("trade") ? entry.path("trade") : entry)
            .filter(trade -> trade.has("initiating"))
            .map(this::trade);
    return Stream.concat(
        trades, elements(result.path("agentSchedules")).map(agent -> schedule(agent)));
  }

  private Reading trade(JsonNode trade) {
    var state = trade.path("state").asText();
    return reading(
        CallKind.READ_SWAP,
        trade.path("id").asText(),
        "\"" + trade.path("metadata").path("version").asText() + "\"",
        TradeState.named(state).map(known -> known.status().name()).orElse(state));
  }

  private Reading schedule(JsonNode agent) {
    return reading(CallKind.READ_SCHEDULE, user(agent), "", AgentState.SCHEDULED.name());
  }

  private Reading adherence(JsonNode agent) {
    var onContact = agent.path("routingStatus").asText().equals("INTERACTING");
    var state = onContact ? AgentState.ADHERENCE : AgentState.SCHEDULED;
    return reading(CallKind.ADHERENCE, user(agent), "", state.name());
  }

  private Reading reading(CallKind kind, String subject, String etag, String shown) {
    return new Reading(at, kind, subject, etag, shown, delivery);
  }

  private static String user(JsonNode agent) {
    return agent.path("user").path("id").asText();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
