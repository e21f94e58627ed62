package io.swapgate.simulator.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import java.util.List;

/** Which of the platform's two APIs a request speaks to; they put the same refusals differently. */
enum Face {
  SCHEDULING("bad.credentials") {
    @Override
    void put(ObjectNode body, Refused no) {
      body.put("message", no.message()).put("details", no.details());
    }
  },
  TRADING("authentication.required") {
    @Override
    void put(ObjectNode body, Refused no) {
      body.put("message", no.message() + " " + no.details()).put("status", no.status());
    }
  };

  private static final List<String> TRADING_PATHS =
      List.of("/api/v2/workforcemanagement/", "/downloads/");

  private final String unauthenticated;

  Face(String unauthenticated) {
    this.unauthenticated = unauthenticated;
  }

  static Face of(Request request) {
    return TRADING_PATHS.stream().anyMatch(request.rawPath()::startsWith) ? TRADING : SCHEDULING;
  }

  Refused unauthenticated() {
    return new Refused(
        401, unauthenticated, "Invalid login credentials.", "No valid bearer token.");
  }

  Answer error(Refused no, String correlationId) {
    var body = JsonNodeFactory.instance.objectNode().put("code", no.code());
    put(body, no);
    return Answer.json(no.status(), body.put("contextId", correlationId).toString());
  }

  abstract void put(ObjectNode body, Refused no);
}
