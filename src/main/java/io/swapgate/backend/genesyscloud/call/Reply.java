package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.platform.AnswerBody;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.camel.Exchange;

/** One answer of the platform. */
public final class Reply {
  /** How much of an answer is kept in a message to people, in characters. */
  private static final int EXCERPT = 500;

  private final int status;
  private final byte[] body;
  private final JsonNode json;
  private final String correlationId;
  private final boolean changes;

  private Reply(Exchange exchange, ObjectMapper mapper, boolean changes) {
    var message = exchange.getMessage();
    this.status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
    this.body = AnswerBody.read(exchange, AnswerBody.PAGE);
    this.json = read(mapper, body);
    this.correlationId =
        message.getHeader("ININ-Correlation-Id", json.path("contextId").asText(), String.class);
    this.changes = changes;
  }

  /** The answer to a question. */
  public static Reply of(Exchange exchange, ObjectMapper mapper) {
    return new Reply(exchange, mapper, false);
  }

  /** The answer to a call that may have taken effect if {@code changes} is true. */
  static Reply of(Exchange exchange, ObjectMapper mapper, boolean changes) {
    return new Reply(exchange, mapper, changes);
  }

  public int status() {
    return status;
  }

  String correlationId() {
    return correlationId;
  }

  /** The JSON of a success; fails for every other answer. */
  public JsonNode json() {
    if (status != 200 && status != 202) {
      throw failed();
    }
    if (!json.isContainerNode()) {
      throw garbled("an answer that is not JSON");
    }
    return json;
  }

  /** What an answer that is no success calls for. */
  RuntimeException failed() {
    return failed(status, json.path("code").asText(), text());
  }

  /** What an error calls for that came as {@code error} of a job. */
  RuntimeException failed(JsonNode error) {
    int told = error.path("status").asInt();
    var code = error.path("code").asText();
    return failed(told == 0 ? impliedBy(code) : told, code, "the job failed: " + words(error));
  }

  /** A success that cannot be read; after a change it leaves open whether it took effect. */
  public RuntimeException garbled(String why) {
    var kind = changes ? FailureKind.UNKNOWN_OUTCOME : FailureKind.GARBLED;
    return new TryAgainLater(failure(kind, why + ": " + AnswerBody.excerpt(body, EXCERPT)));
  }

  /** No answer that tells how the call ended. */
  RuntimeException lost(String why) {
    return new TryAgainLater(failure(Meaning.noAnswer(changes), why));
  }

  private RuntimeException failed(int as, String code, String text) {
    var failure = failure(Meaning.of(as, code, text, changes), as + " " + text);
    return failure.kind() == FailureKind.REFUSED_BY_PLATFORM
        ? new NeedsReview(failure)
        : new TryAgainLater(failure);
  }

  private Failure failure(FailureKind kind, String message) {
    return new Failure(kind, OptionalInt.of(status), message, correlationId);
  }

  /** A job's error may come without a status; 500 leaves open what became of it. */
  private static int impliedBy(String code) {
    return code.equals("wfm.transaction.conflict") || code.equals("request.conflict") ? 409 : 500;
  }

  private String text() {
    var words = words(json);
    return words.isBlank() ? AnswerBody.excerpt(body, EXCERPT) : words;
  }

  private static String words(JsonNode error) {
    var words = error.path("code").asText() + ": " + error.path("message").asText();
    return AnswerBody.excerpt(words.getBytes(java.nio.charset.StandardCharsets.UTF_8), EXCERPT);
  }

  private static JsonNode read(ObjectMapper mapper, byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
