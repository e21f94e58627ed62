package io.swapgate.simulator.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.simulator.platform.Decisions;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.trouble.Step;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;

/** POST approve and POST deny. */
public final class DecideSwap {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_REASON = 1000;

  private final Decisions decisions;
  private final SwapJson json;
  private final TroubleBook troubles;
  private final String actor;

  public DecideSwap(Decisions decisions, SwapJson json, TroubleBook troubles, String actor) {
    this.decisions = decisions;
    this.json = json;
    this.troubles = troubles;
    this.actor = actor;
  }

  public Answer approve(Request request, String id) {
    Failures.strike(troubles.of(id), Step.APPROVE);
    var swap = decisions.approve(id, request.header("If-Match"), actor);
    troubles.of(id).next(Trouble.LostAnswer.class).ifPresent(lost -> Failures.fail(lost.status()));
    return json.answer(swap);
  }

  public Answer deny(Request request, String id) {
    var reason = reason(request.body());
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refused.badRequest(
          "Invalid reason.", "Expected 1 to " + LONGEST_REASON + " characters.");
    }
    return json.answer(decisions.deny(id, request.header("If-Match"), actor));
  }

  private static String reason(String body) {
    try {
      JsonNode parsed = JSON.readTree(body);
      return parsed.path("reason").asText("");
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
