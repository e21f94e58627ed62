package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swapgate.backend.PlatformAnswer;
import io.swapgate.platform.AnswerBody;
import java.io.IOException;
import org.apache.camel.Exchange;

/** One answer of the platform. */
public final class Reply extends PlatformAnswer {
  private final JsonNode json;
  private final String correlationId;

  private Reply(Exchange exchange, ObjectMapper mapper, boolean changes) {
    super(exchange, AnswerBody.PAGE, changes);
    this.json = read(mapper, body());
    this.correlationId =
        exchange
            .getMessage()
            .getHeader("ININ-Correlation-Id", json.path("contextId").asText(), String.class);
  }

  /** The answer to a question. */
  public static Reply of(Exchange exchange, ObjectMapper mapper) {
    return new Reply(exchange, mapper, false);
  }

  /** The answer to a call that may have taken effect if {@code changes} is true. */
  static Reply of(Exchange exchange, ObjectMapper mapper, boolean changes) {
    return new Reply(exchange, mapper, changes);
  }

  @Override
  protected String correlationId() {
    return correlationId;
  }

  /** The JSON of a success; fails for every other answer. */
  public JsonNode json() {
    if (status() != 200 && status() != 202) {
      throw failed();
    }
    if (!json.isContainerNode()) {
      throw garbled("an answer that is not JSON");
    }
    return json;
  }

  /** What an answer that is no success calls for. */
  RuntimeException failed() {
    return failed(status(), json.path("code").asText(), words(json));
  }

  /** What an error calls for that came as {@code error} of a job. */
  RuntimeException failed(JsonNode error) {
    int told = error.path("status").asInt();
    var code = error.path("code").asText();
    return failed(told == 0 ? impliedBy(code) : told, code, "the job failed: " + words(error));
  }

  /** No answer that tells how the call ended. */
  RuntimeException lost(String why) {
    return failed(Meaning.noAnswer(changes()), why);
  }

  private RuntimeException failed(int as, String code, String text) {
    return failed(Meaning.of(as, code, text, changes()), as + " " + text);
  }

  /** A job's error may come without a status; 500 leaves open what became of it. */
  private static int impliedBy(String code) {
    return code.equals("wfm.transaction.conflict") || code.equals("request.conflict") ? 409 : 500;
  }

  private String words(JsonNode error) {
    var code = error.path("code").asText();
    var message = error.path("message").asText();
    return excerpt(code.isEmpty() ? message : code + ": " + message);
  }

  private static JsonNode read(ObjectMapper mapper, byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
