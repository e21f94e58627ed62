package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.gate.Tokens;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** POST /oauth/token: hands out a bearer token for the client's id and secret. */
public final class IssueToken implements Endpoint {
  private final String credentials;
  private final Tokens tokens;

  public IssueToken(String clientId, String clientSecret, Tokens tokens) {
    var pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
    this.credentials = "Basic " + Base64.getEncoder().encodeToString(pair);
    this.tokens = tokens;
  }

  @Override
  public Answer answer(Request request, String subject) {
    if (!request.header("Authorization").equals(credentials)) {
      throw new Refused(401, "invalid_client", "Client authentication failed.", "HTTP Basic");
    }
    var grant = Parameters.parse(request.body()).text("grant_type");
    if (!grant.equals("client_credentials")) {
      throw new Refused(400, "unsupported_grant_type", "Unsupported grant.", "'" + grant + "'");
    }
    var token = JsonNodeFactory.instance.objectNode();
    token.put("access_token", tokens.issue()).put("token_type", "bearer");
    token.put("expires_in", tokens.life().toSeconds());
    return Answer.json(200, token.toString());
  }
}
