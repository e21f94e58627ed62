package io.swapgate.backend.wfmscheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.platform.AnswerBody;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.camel.Exchange;

/** One answer of the platform. */
final class Answer {
  /** How much of an answer is kept in a message to people, in characters. */
  private static final int EXCERPT = 500;

  private final int status;
  private final byte[] body;
  private final String correlationId;
  private final Optional<String> etag;
  private final boolean changes;

  /**
   * Reads an answer.
   *
   * @param limit most bytes of its body
   * @param changes whether the call was one that may have taken effect
   */
  Answer(Exchange exchange, int limit, boolean changes) {
    var message = exchange.getMessage();
    this.status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
    this.body = AnswerBody.read(exchange, limit);
    this.correlationId = message.getHeader("ININ-Correlation-Id", "", String.class);
    this.etag = Optional.ofNullable(message.getHeader("ETag", String.class));
    this.changes = changes;
  }

  int status() {
    return status;
  }

  Optional<String> etag() {
    return etag;
  }

  JsonNode json(ObjectMapper mapper) {
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      throw garbled("an answer that is not JSON: " + excerpt(EXCERPT));
    }
  }

  /** The error's message and details; the start of the body if it is not the contract's Error. */
  String text(ObjectMapper mapper) {
    try {
      var error = mapper.readTree(body);
      var words = error.path("message").asText() + " " + error.path("details").asText();
      return words.isBlank()
          ? excerpt(EXCERPT)
          : AnswerBody.excerpt(words.getBytes(UTF_8), EXCERPT);
    } catch (IOException e) {
      return excerpt(EXCERPT);
    }
  }

  String excerpt(int most) {
    return AnswerBody.excerpt(body, most);
  }

  /** An answer to a change that cannot be read leaves open whether it took effect. */
  RuntimeException garbled(String why) {
    var kind = changes ? FailureKind.UNKNOWN_OUTCOME : FailureKind.GARBLED;
    return new TryAgainLater(failure(kind, why));
  }

  /** What an answer that is no success calls for. */
  RuntimeException failed(ObjectMapper mapper) {
    var text = text(mapper);
    var kind = WhatCameBack.kind(status, changes, text);
    var failure = failure(kind, status + " " + text);
    return kind == FailureKind.REFUSED_BY_PLATFORM
        ? new NeedsReview(failure)
        : new TryAgainLater(failure);
  }

  private Failure failure(FailureKind kind, String message) {
    return new Failure(kind, OptionalInt.of(status), message, correlationId);
  }
}
