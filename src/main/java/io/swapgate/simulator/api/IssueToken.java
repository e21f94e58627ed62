package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.gate.Tokens;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;

/** POST /oauth/token: hands out a bearer token for a client's id and secret. */
public final class IssueToken implements Endpoint {
  private final Clients clients;
  private final Tokens tokens;

  public IssueToken(Clients clients, Tokens tokens) {
    this.clients = clients;
    this.tokens = tokens;
  }

  @Override
  public Answer answer(Request request, String subject) {
    var client = clients.of(request.header("Authorization"));
    var grant = Parameters.parse(request.body()).text("grant_type");
    if (!grant.equals("client_credentials")) {
      throw new Refused(400, "unsupported_grant_type", "Unsupported grant.", "'" + grant + "'");
    }
    var token = JsonNodeFactory.instance.objectNode();
    token.put("access_token", tokens.issue(client)).put("token_type", "bearer");
    token.put("expires_in", tokens.life().toSeconds());
    return Answer.json(200, token.toString());
  }
}
